-- Consistency is what you declare: deferred until the commit, or not declared at all.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE trips (id int PRIMARY KEY, invoice_id int NOT NULL);
CREATE TABLE invoices (
    id int PRIMARY KEY, trip_id int NOT NULL REFERENCES trips, amount int NOT NULL
);
ALTER TABLE trips ADD FOREIGN KEY (invoice_id) REFERENCES invoices
    DEFERRABLE INITIALLY DEFERRED;

BEGIN;
INSERT INTO trips VALUES (1, 10);
INSERT INTO invoices VALUES (10, 1, 90000);
COMMIT;

BEGIN;
INSERT INTO trips VALUES (2, 20);
-- expect: error
COMMIT;

-- Nobody has declared that an invoice is positive, so the database is content:
UPDATE invoices SET amount = -90000;
SELECT trips.id, invoices.amount FROM trips JOIN invoices ON trip_id = trips.id;

-- Declared now, but NOT VALID: kept for what is written from here on, old rows stay.
ALTER TABLE invoices ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID;
SELECT count(*) AS negative FROM invoices WHERE amount < 0;
-- expect: error
ALTER TABLE invoices VALIDATE CONSTRAINT positive;
