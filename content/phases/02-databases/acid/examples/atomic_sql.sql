-- One statement fails, and what came before it in the transaction never happened.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE accounts (owner text PRIMARY KEY, rupees int NOT NULL CHECK (rupees >= 0));
INSERT INTO accounts VALUES ('shipper', 100), ('carrier', 0);

BEGIN;
UPDATE accounts SET rupees = rupees + 150 WHERE owner = 'carrier';
SELECT * FROM accounts ORDER BY owner;
-- expect: error
UPDATE accounts SET rupees = rupees - 150 WHERE owner = 'shipper';
ROLLBACK;
SELECT * FROM accounts ORDER BY owner;

-- One statement is a transaction too: the second row fails, the first is not there.
-- expect: error
INSERT INTO accounts VALUES ('broker', 10), ('thief', -10);
SELECT count(*) FROM accounts;

-- In PostgreSQL, changes of the schema belong to it as well.
BEGIN;
ALTER TABLE accounts ADD COLUMN city text;
ROLLBACK;
-- expect: error
SELECT city FROM accounts;
