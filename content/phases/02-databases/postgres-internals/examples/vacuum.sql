-- An update doubles the file; VACUUM makes room inside it, and cuts off only its end.
--
-- runtime: pglite
-- verify: asserts

CREATE TABLE loads (id int, note text);
INSERT INTO loads SELECT n, repeat('x', 100) FROM generate_series(1, 50000) AS n;
CREATE VIEW file AS SELECT pg_relation_size('loads') / 8192 AS pages;
CREATE TABLE took (update_ms int, rollback_ms int);
SELECT pages AS full FROM file;

DO $$
DECLARE
    t timestamptz[] := ARRAY[clock_timestamp()];
BEGIN
    UPDATE loads SET note = repeat('y', 100);
    t := t || clock_timestamp();
    ROLLBACK;
    t := t || clock_timestamp();
    INSERT INTO took VALUES (
        1000 * extract(epoch FROM t[2] - t[1]), 1000 * extract(epoch FROM t[3] - t[2])
    );
    ASSERT 5 * (t[3] - t[2]) < t[2] - t[1];
END $$;
SELECT took.*, pages AS pages_after_rollback FROM took, file;
VACUUM loads;  -- every dead version lies behind the live ones
SELECT pages AS after_vacuum FROM file;

UPDATE loads SET note = repeat('z', 100);
SELECT pages AS after_update FROM file;
VACUUM loads;  -- the dead versions lie in front of the live ones
SELECT pages AS after_vacuum FROM file;
UPDATE loads SET note = repeat('w', 100);
SELECT pages AS after_next_update FROM file;
DO $$ BEGIN ASSERT (SELECT pages FROM file) < 2000; END $$;

VACUUM FULL loads;
SELECT pages AS after_full FROM file;
DO $$ BEGIN ASSERT (SELECT pages FROM file) < 900; END $$;
