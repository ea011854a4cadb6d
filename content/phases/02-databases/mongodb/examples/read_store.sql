-- A read store fed by an outbox: two changes get lost, a comparison finds them.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE shippers (id int PRIMARY KEY, name text);
CREATE TABLE loads (id int PRIMARY KEY, shipper_id int, status text);
CREATE TABLE outbox (id serial, load_id int, sent_at timestamptz);
CREATE TABLE copy (id int PRIMARY KEY, doc jsonb);  -- stands for the MongoDB collection
CREATE VIEW load_document AS  -- the one place that says how rows become a document
SELECT l.id, jsonb_build_object('status', l.status, 'shipper', s.name) AS doc
FROM loads AS l JOIN shippers AS s ON s.id = l.shipper_id;
CREATE FUNCTION write_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (load_id) VALUES (coalesce(NEW.id, OLD.id)); RETURN NULL;
END $$;
CREATE TRIGGER loads_changed AFTER INSERT OR UPDATE OR DELETE ON loads
FOR EACH ROW EXECUTE FUNCTION write_event();
CREATE PROCEDURE relay(crash boolean DEFAULT false) LANGUAGE plpgsql AS $$
DECLARE event int; BEGIN
    FOR event IN
        UPDATE outbox SET sent_at = now() WHERE sent_at IS NULL RETURNING load_id LOOP
        CONTINUE WHEN crash;  -- marked as sent, then the process died
        DELETE FROM copy WHERE id = event;
        INSERT INTO copy SELECT * FROM load_document WHERE id = event;
    END LOOP;
END $$;
CREATE VIEW drift AS SELECT id, copy.doc AS copy, truth.doc AS truth
FROM load_document AS truth FULL JOIN copy USING (id)
WHERE copy.doc IS DISTINCT FROM truth.doc;

INSERT INTO shippers VALUES (1, 'Sitara'), (2, 'Punjab Foods');
INSERT INTO loads VALUES (7, 1, 'open'), (8, 1, 'open'), (9, 2, 'open');
CALL relay();
DELETE FROM loads WHERE id = 9;
CALL relay(crash => true);
UPDATE shippers SET name = 'Sitara Mills' WHERE id = 1;  -- no trigger stands there
UPDATE loads SET status = 'booked' WHERE id = 8;
CALL relay();
SELECT count(*) AS waiting FROM outbox WHERE sent_at IS NULL;
SELECT * FROM drift ORDER BY id;
-- The rebuild: an event for everything on either side, through the same relay.
INSERT INTO outbox (load_id) SELECT id FROM loads UNION SELECT id FROM copy;
CALL relay();
SELECT (SELECT count(*) FROM drift) AS drift, id, doc FROM copy ORDER BY id;
