-- An advisory lock protects what is not a row: one invoice run at a time.
--
-- runtime: psql
-- verify: exact

-- Two numbers by agreement: 7 is "invoice run", 202611 the month.
-- session 1
BEGIN;
SELECT pg_try_advisory_xact_lock(7, 202611) AS mine;
-- session 2
BEGIN;
SELECT pg_try_advisory_xact_lock(7, 202611) AS mine;
-- expect: waits
SELECT pg_advisory_xact_lock(7, 202611);
-- session 1
COMMIT;
-- session 2
SELECT mode, granted FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid();
