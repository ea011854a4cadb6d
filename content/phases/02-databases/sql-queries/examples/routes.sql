-- A recursive query over roads that run in a circle: how it grows, how it ends.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE legs (origin text, destination text, hours int);
INSERT INTO legs VALUES
    ('Karachi', 'Sukkur', 7), ('Sukkur', 'Multan', 6), ('Multan', 'Lahore', 5),
    ('Karachi', 'Quetta', 10), ('Quetta', 'Multan', 12), ('Multan', 'Karachi', 13);

-- Where can a truck from Karachi get to? UNION drops what is known: it ends.
WITH RECURSIVE reach AS (
    SELECT 'Karachi' AS city
    UNION
    SELECT destination FROM reach JOIN legs ON origin = city
)
SELECT string_agg(city, ', ' ORDER BY city) AS reachable FROM reach;

-- With hours in the row nothing is a duplicate. Only the bound ends this one.
WITH RECURSIVE trip AS (
    SELECT 'Karachi' AS city, 0 AS hours, 0 AS hops
    UNION
    SELECT destination, trip.hours + legs.hours, hops + 1
    FROM trip JOIN legs ON origin = city WHERE hops < 60
)
SELECT hops, count(*) AS rows FROM trip
WHERE hops IN (0, 3, 15, 30, 60) GROUP BY hops ORDER BY hops;

-- CYCLE (PostgreSQL 14) remembers the path and stops where a city comes again.
WITH RECURSIVE trip AS (
    SELECT 'Karachi' AS city, 0 AS hours
    UNION ALL
    SELECT destination, trip.hours + legs.hours FROM trip JOIN legs ON origin = city
) CYCLE city SET again USING path
SELECT path, hours, again FROM trip
WHERE city = 'Lahore' OR again ORDER BY hours;
