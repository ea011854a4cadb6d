-- A new bid locks its load's key: FOR UPDATE holds bidders off, FOR NO KEY UPDATE does not.
--
-- runtime: psql
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, status text NOT NULL);
CREATE TABLE bids (load_id int REFERENCES loads, carrier text);
INSERT INTO loads VALUES (1, 'open');

-- session 1
BEGIN;
SELECT status FROM loads WHERE id = 1 FOR NO KEY UPDATE;
-- session 2
INSERT INTO bids VALUES (1, 'Indus');
-- session 1
COMMIT;

BEGIN;
SELECT status FROM loads WHERE id = 1 FOR UPDATE;
-- session 2
-- expect: waits
INSERT INTO bids VALUES (1, 'Ravi');
-- session 1
COMMIT;
SELECT carrier FROM bids ORDER BY carrier;
