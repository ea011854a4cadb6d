-- One migration is one transaction: the lock of its first statement lasts until its last.
--
-- runtime: psql
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, kg int);
INSERT INTO loads VALUES (1, 9000);

-- What AddField and RunPython in one migration send. The lock comes at once, no timeout fires.
-- session 1
BEGIN;
SET LOCAL lock_timeout = '200ms';
ALTER TABLE loads ADD COLUMN tonnes numeric;
UPDATE loads SET tonnes = kg / 1000.0;
-- session 2
-- expect: waits
SELECT id FROM loads;
-- session 1
SELECT mode FROM pg_locks WHERE relation = 'loads'::regclass AND pid = pg_backend_pid() ORDER BY mode;
COMMIT;
