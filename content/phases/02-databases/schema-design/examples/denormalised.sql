-- A counter kept by the application drifts; one kept by a trigger does not.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, bid_count int NOT NULL DEFAULT 0);
CREATE TABLE bids (
    load_id int NOT NULL REFERENCES loads, carrier text, PRIMARY KEY (load_id, carrier)
);
CREATE VIEW drift AS
SELECT loads.id, bid_count AS stored, count(carrier) AS real
FROM loads LEFT JOIN bids ON load_id = loads.id
GROUP BY loads.id HAVING bid_count <> count(carrier);
INSERT INTO loads VALUES (1), (2);

-- The API keeps the counter; the nightly import was written by somebody else.
INSERT INTO bids VALUES (1, 'Indus');
UPDATE loads SET bid_count = bid_count + 1 WHERE id = 1;
INSERT INTO bids VALUES (1, 'Ravi'), (2, 'Ravi');
SELECT * FROM drift ORDER BY id;

CREATE FUNCTION count_bids() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP IN ('UPDATE', 'DELETE') THEN
        UPDATE loads SET bid_count = bid_count - 1 WHERE id = OLD.load_id;
    END IF;
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        UPDATE loads SET bid_count = bid_count + 1 WHERE id = NEW.load_id;
    END IF;
    RETURN NULL;
END $$;
-- The cure. CREATE TRIGGER locks out writers of bids until the repair is committed.
BEGIN;
CREATE TRIGGER count_bids AFTER INSERT OR DELETE OR UPDATE OF load_id ON bids
FOR EACH ROW EXECUTE FUNCTION count_bids();
UPDATE loads SET bid_count = real FROM drift WHERE drift.id = loads.id;
COMMIT;

INSERT INTO bids VALUES (2, 'Chenab'), (2, 'Jhelum');
UPDATE bids SET load_id = 1 WHERE carrier = 'Jhelum';
DELETE FROM bids WHERE carrier = 'Ravi';
SELECT id, bid_count FROM loads ORDER BY id;
SELECT count(*) AS drifted FROM drift;
