-- A thousand locked rows, and not one of them in the lock table.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int, status text);
INSERT INTO loads SELECT id, 'open' FROM generate_series(1, 1000) AS id;

BEGIN;
SELECT count(*) FROM (SELECT id FROM loads FOR UPDATE) AS locked;
SELECT locktype, mode, count(*)
FROM pg_locks
WHERE relation = 'loads'::regclass
GROUP BY locktype, mode;
SELECT count(*) AS rows_marked_with_my_transaction
FROM loads
WHERE xmax = pg_current_xact_id()::xid;
COMMIT;
