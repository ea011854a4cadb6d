-- The index of the change, as Django writes it and as it may run beside traffic.
--
-- runtime: psql
-- verify: exact

CREATE TABLE bids (id int PRIMARY KEY, status text);
INSERT INTO bids VALUES (1, 'pending');

-- session 1
BEGIN;
CREATE INDEX bids_status ON bids (status);
-- session 2
SELECT status FROM bids WHERE id = 1;
-- expect: waits
INSERT INTO bids VALUES (2, 'pending');
-- session 1
COMMIT;
DROP INDEX bids_status;

-- session 2
BEGIN;
INSERT INTO bids VALUES (3, 'pending');
-- session 1
-- expect: waits
CREATE INDEX CONCURRENTLY bids_status ON bids (status);
-- session 3
INSERT INTO bids VALUES (4, 'pending');
-- session 2
COMMIT;
