-- Upsert and MERGE say what they did: RETURNING with old and new (PostgreSQL 18).
--
-- runtime: pglite
-- verify: exact

CREATE TABLE bids (
    load_id int, carrier text, amount int NOT NULL, PRIMARY KEY (load_id, carrier)
);
INSERT INTO bids VALUES (1, 'Indus', 900), (1, 'Ravi', 870), (1, 'Chenab', 990);

-- A carrier may lower its bid, never raise it.
INSERT INTO bids VALUES (1, 'Indus', 850), (1, 'Ravi', 950), (2, 'Ravi', 400)
ON CONFLICT (load_id, carrier) DO UPDATE SET amount = EXCLUDED.amount
WHERE EXCLUDED.amount < bids.amount
RETURNING new.carrier, new.load_id, old.amount AS before, new.amount AS after;

-- DO NOTHING returns nothing for the row that was there.
INSERT INTO bids VALUES (1, 'Ravi', 870) ON CONFLICT DO NOTHING RETURNING carrier;

-- One statement may not touch a row twice.
-- expect: error
INSERT INTO bids VALUES (3, 'Indus', 700), (3, 'Indus', 690)
ON CONFLICT (load_id, carrier) DO UPDATE SET amount = EXCLUDED.amount;

-- A partner's file is the truth for load 1: update, add, and remove what is missing.
MERGE INTO bids
USING (VALUES ('Indus', 840), ('Ravi', 870), ('Jhelum', 910)) AS file (carrier, amount)
ON bids.load_id = 1 AND bids.carrier = file.carrier
WHEN MATCHED AND bids.amount <> file.amount THEN UPDATE SET amount = file.amount
WHEN NOT MATCHED THEN INSERT VALUES (1, file.carrier, file.amount)
WHEN NOT MATCHED BY SOURCE AND bids.load_id = 1 THEN DELETE
RETURNING merge_action(), coalesce(new.carrier, old.carrier) AS carrier,
    old.amount AS before, new.amount AS after;
