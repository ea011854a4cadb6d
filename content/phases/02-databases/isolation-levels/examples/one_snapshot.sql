-- One snapshot for the whole transaction: no non-repeatable read, no phantom.
--
-- runtime: psql
-- verify: exact

CREATE TABLE bids (load_id int, carrier text, amount int);
INSERT INTO bids VALUES (1, 'Indus', 82000);

-- session 1
BEGIN ISOLATION LEVEL READ COMMITTED;
SELECT count(*), min(amount) FROM bids WHERE load_id = 1;
-- session 2
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*), min(amount) FROM bids WHERE load_id = 1;
-- session 3
INSERT INTO bids VALUES (1, 'Ravi', 79000);
-- session 1
SELECT count(*), min(amount) FROM bids WHERE load_id = 1;
-- session 2
SELECT count(*), min(amount) FROM bids WHERE load_id = 1;
