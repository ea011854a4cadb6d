-- An advisory lock protects what is not a row: one invoice run at a time.
--
-- runtime: psql
-- verify: exact

-- session 1
BEGIN;
SELECT pg_try_advisory_xact_lock(hashtext('invoice-run')) AS mine;
-- session 2
BEGIN;
SELECT pg_try_advisory_xact_lock(hashtext('invoice-run')) AS mine;
-- expect: waits
SELECT pg_advisory_xact_lock(hashtext('invoice-run'));
-- session 1
COMMIT;
-- session 2
SELECT mode, granted FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid();
