-- Row-level security: own rows only, a fence that also holds for raw SQL, and its gaps.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE bid (carrier_id bigint, amount int);
INSERT INTO bid VALUES (1, 110000), (2, 99999);
ALTER TABLE bid ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON bid
    USING (carrier_id = nullif(current_setting('app.carrier', true), '')::bigint);
CREATE ROLE web;
GRANT SELECT, INSERT ON bid TO web;

SELECT current_user, count(*) FROM bid;  -- the owner, and any superuser, pass by

SET ROLE web;
SELECT count(*) AS forgotten FROM bid;
BEGIN;
SET LOCAL app.carrier = 1;
SELECT * FROM bid;
-- Without WITH CHECK, USING is the check for new rows too.
-- expect: error
INSERT INTO bid VALUES (2, 1);
ROLLBACK;
SELECT count(*) AS after_the_transaction FROM bid;
SELECT current_setting('app.carrier') = '' AS an_empty_string_stays;
