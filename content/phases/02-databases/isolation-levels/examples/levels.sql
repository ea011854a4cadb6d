-- The level is fixed by the first query, and READ UNCOMMITTED is only a name.
--
-- runtime: pglite
-- verify: exact

BEGIN ISOLATION LEVEL READ UNCOMMITTED;
SHOW transaction_isolation;
SELECT 1 AS first_query;
-- expect: error
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE;
ROLLBACK;

BEGIN;
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
-- expect: error
CREATE TABLE loads (id int);
ROLLBACK;

SET default_transaction_isolation = 'serializable';
BEGIN;
SHOW transaction_isolation;
COMMIT;
