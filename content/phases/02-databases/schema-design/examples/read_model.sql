-- Writes go through an outbox; a copy survives a late retry only with a version guard.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, status text, version int DEFAULT 1);
CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, load_id int, version int, doc jsonb
);
-- Two stand-ins for the document store: one believes every message.
CREATE TABLE naive (id int PRIMARY KEY, version int, doc jsonb);
CREATE TABLE guarded (LIKE naive INCLUDING ALL);
INSERT INTO loads VALUES (7, 'open');
CREATE FUNCTION bump() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.version := OLD.version + 1; RETURN NEW; END $$;
CREATE TRIGGER bump BEFORE UPDATE ON loads FOR EACH ROW EXECUTE FUNCTION bump();
CREATE PROCEDURE move(new_status text) LANGUAGE sql BEGIN ATOMIC
    WITH changed AS (
        UPDATE loads SET status = new_status WHERE id = 7 RETURNING *
    )
    INSERT INTO outbox (load_id, version, doc)
    SELECT id, version, jsonb_build_object('status', status) FROM changed;
END;
CREATE PROCEDURE deliver(event bigint) LANGUAGE sql BEGIN ATOMIC
    INSERT INTO naive SELECT load_id, version, doc FROM outbox WHERE id = event
    ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version, doc = EXCLUDED.doc;
    INSERT INTO guarded SELECT load_id, version, doc FROM outbox WHERE id = event
    ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version, doc = EXCLUDED.doc
    WHERE guarded.version < EXCLUDED.version;
END;
CALL move('booked'); CALL move('delivered');
BEGIN;
CALL move('cancelled');
ROLLBACK;  -- the business change and its event go together
SELECT id, version, doc FROM outbox ORDER BY id;
CALL deliver(1);
CALL deliver(2);
CALL deliver(1);  -- at least once: a retry of event 1 comes late
SELECT loads.status AS truth, n.doc ->> 'status' AS naive, g.doc ->> 'status' AS guarded
FROM loads JOIN naive AS n USING (id) JOIN guarded AS g USING (id);
-- SQL typed by hand writes no event and forgets the version; the trigger does not.
UPDATE loads SET status = 'paid' WHERE id = 7;
SELECT id, loads.version AS source, guarded.version AS copy
FROM loads FULL JOIN guarded USING (id)
WHERE guarded.version IS DISTINCT FROM loads.version;
