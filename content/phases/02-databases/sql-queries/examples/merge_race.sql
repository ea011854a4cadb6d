-- Two requests save the same bid at once: MERGE fails, ON CONFLICT waits and updates.
--
-- runtime: psql
-- verify: exact

CREATE TABLE bids (
    load_id int, carrier text, amount int, PRIMARY KEY (load_id, carrier)
);

BEGIN;
MERGE INTO bids USING (VALUES (1, 'Indus', 900)) AS v (load_id, carrier, amount)
ON bids.load_id = v.load_id AND bids.carrier = v.carrier
WHEN MATCHED THEN UPDATE SET amount = v.amount
WHEN NOT MATCHED THEN INSERT VALUES (v.load_id, v.carrier, v.amount);
-- session 2
-- expect: waits
-- expect: error
MERGE INTO bids USING (VALUES (1, 'Indus', 850)) AS v (load_id, carrier, amount)
ON bids.load_id = v.load_id AND bids.carrier = v.carrier
WHEN MATCHED THEN UPDATE SET amount = v.amount
WHEN NOT MATCHED THEN INSERT VALUES (v.load_id, v.carrier, v.amount);
-- session 1
COMMIT;

BEGIN;
INSERT INTO bids VALUES (2, 'Indus', 500)
ON CONFLICT (load_id, carrier) DO UPDATE SET amount = EXCLUDED.amount;
-- session 2
-- expect: waits
INSERT INTO bids VALUES (2, 'Indus', 450)
ON CONFLICT (load_id, carrier) DO UPDATE SET amount = EXCLUDED.amount;
-- session 1
COMMIT;
SELECT * FROM bids ORDER BY load_id;
