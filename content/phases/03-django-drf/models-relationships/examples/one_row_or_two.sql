-- One join: one bid meets both conditions. Two joins: two bids may share them.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (reference text PRIMARY KEY);
CREATE TABLE bids (load text REFERENCES loads, carrier text, status text);
INSERT INTO loads VALUES ('LD-1'), ('LD-2');
INSERT INTO bids VALUES
  ('LD-1', 'Indus', 'rejected'), ('LD-1', 'Ravi', 'accepted'),
  ('LD-2', 'Indus', 'accepted');

-- filter(bids__carrier="Indus", bids__status="accepted")
SELECT l.reference FROM loads l
JOIN bids b ON b.load = l.reference
WHERE b.carrier = 'Indus' AND b.status = 'accepted';

-- filter(bids__carrier="Indus").filter(bids__status="accepted")
SELECT l.reference, a.status AS "status of Indus", b.carrier AS "accepted carrier"
FROM loads l
JOIN bids a ON a.load = l.reference
JOIN bids b ON b.load = l.reference
WHERE a.carrier = 'Indus' AND b.status = 'accepted' ORDER BY 1;
