-- The columns of a source as `columns-for.ts` makes them, for an engine that works beyond memory or
-- on many machines. Written for DuckDB; `docs/scale.md` says what to change elsewhere.
--
-- Variables: `records`, path of activities.ndjson (a pattern reads many files); `vocabulary`, path of
-- lines such as {"facet": "theme", "id": "capacity", "position": 2}: every term with its position, countries
-- as the facet 'country', years left out.

CREATE TABLE term AS
SELECT * FROM read_json(getvariable('vocabulary'), format = 'newline_delimited',
  columns = {facet: 'VARCHAR', id: 'VARCHAR', position: 'USMALLINT'});

CREATE TABLE record AS
SELECT * FROM read_json(getvariable('records'), format = 'newline_delimited', columns = {
  key: 'VARCHAR', slug: 'VARCHAR', kind: 'VARCHAR', parent: 'VARCHAR', scope: 'VARCHAR',
  countries: 'STRUCT(iso3 VARCHAR, role VARCHAR)[]', time: 'STRUCT(years USMALLINT[])',
  themes: 'VARCHAR[]', violence: 'VARCHAR[]', targetGroups: 'VARCHAR[]', assistance: 'VARCHAR[]',
  partners: 'STRUCT(id VARCHAR)[]', programmes: 'STRUCT(id VARCHAR)[]',
  quantities: 'STRUCT(value DOUBLE, countsAs VARCHAR)[]'});

-- Everything a record names, one line each.
CREATE TABLE mention AS
WITH said AS (
  SELECT slug, 'theme' AS facet, unnest(themes) AS id FROM record
  UNION ALL SELECT slug, 'violence', unnest(violence) FROM record
  UNION ALL SELECT slug, 'target', unnest(targetGroups) FROM record
  UNION ALL SELECT slug, 'assistance', unnest(assistance) FROM record
  UNION ALL SELECT slug, 'scope', CASE scope WHEN 'multi-country' THEN 'country'
    WHEN 'unclear' THEN 'global' ELSE scope END FROM record
  UNION SELECT slug, 'partner', unnest(list_concat(partners, programmes)).id FROM record
)
SELECT slug, facet, coalesce(position, error('no vocabulary of ' || facet || ' has ' || id)) AS position
FROM said LEFT JOIN term USING (facet, id);

CREATE TABLE named AS
SELECT slug, role, coalesce(position, error('no country ' || iso3)) AS country
FROM (SELECT slug, unnest(countries, recursive := true) FROM record)
LEFT JOIN term ON facet = 'country' AND id = iso3;

-- One line for each record and facet, without a value too.
CREATE TABLE facet_set AS
WITH pair AS (
  SELECT slug, facet FROM record CROSS JOIN
    (VALUES ('theme'), ('violence'), ('target'), ('assistance'), ('scope'), ('partner')) v(facet)
)
SELECT slug, facet, coalesce(list(position ORDER BY position) FILTER (position IS NOT NULL), []) AS set
FROM pair LEFT JOIN mention USING (slug, facet) GROUP BY slug, facet
UNION ALL
SELECT slug, 'year', list_sort(time.years) FROM record;

-- Each distinct set once: years latest first and none last, others by their values.
CREATE TABLE set_code AS
SELECT facet, set, row_number() OVER (PARTITION BY facet
  ORDER BY CASE WHEN facet = 'year' THEN -coalesce(list_last(set)::INTEGER, 0) ELSE 0 END, set) - 1 AS code
FROM (SELECT DISTINCT facet, set FROM facet_set);

-- The countries that parts of an umbrella name, or parts of its parts: there it does not count.
CREATE TABLE told AS
WITH RECURSIVE above(slug, umbrella) AS (
  SELECT part.slug, whole.slug FROM record part
    JOIN record whole ON whole.slug = part.parent AND whole.kind = 'umbrella'
  UNION
  SELECT above.slug, whole.slug FROM above JOIN record part ON part.slug = above.umbrella
    JOIN record whole ON whole.slug = part.parent AND whole.kind = 'umbrella'
)
SELECT DISTINCT umbrella, country
FROM above JOIN named ON named.slug = above.slug AND role <> 'partner'
WHERE above.slug <> umbrella;

-- The countries a record counts for; an umbrella without any counts nowhere.
CREATE TABLE counted AS
WITH kept AS (
  SELECT named.slug, named.country FROM named JOIN record USING (slug)
    LEFT JOIN told ON kind = 'umbrella' AND umbrella = named.slug AND told.country = named.country
  WHERE role <> 'partner' AND told.country IS NULL
)
SELECT record.slug, coalesce(list(country ORDER BY country) FILTER (country IS NOT NULL), []) AS set
FROM record LEFT JOIN kept USING (slug)
GROUP BY record.slug, kind HAVING kind = 'activity' OR count(country) > 0;

CREATE TABLE country_set AS
SELECT set, row_number() OVER (ORDER BY set) - 1 AS code FROM (SELECT DISTINCT set FROM counted);

-- By country, newest first, then by partner and theme; what does not count comes last.
CREATE TABLE placed AS
WITH coded AS (
  PIVOT (SELECT slug, facet, code FROM facet_set JOIN set_code USING (facet, set))
  ON facet IN ('theme', 'violence', 'target', 'assistance', 'scope', 'partner', 'year')
  USING first(code) GROUP BY slug
)
SELECT row_number() OVER
    (ORDER BY country_set.code NULLS LAST, year, partner, theme, record.key) - 1 AS row,
  record.slug, country_set.code AS place,
  theme, coded.violence, target, coded.assistance, coded.scope, partner, year
FROM record JOIN coded USING (slug) LEFT JOIN counted USING (slug) LEFT JOIN country_set USING (set);

CREATE TABLE country_end AS
SELECT place, max(row) + 1 AS ends FROM placed WHERE place IS NOT NULL GROUP BY place;

-- People in trainings, for the few rows that state them; of one country where it is the only one.
CREATE TABLE people AS
WITH stated AS (
  SELECT slug, list_sum(list_transform(list_filter(quantities, lambda q: q.countsAs = 'participants'),
    lambda q: q.value)) AS people,
    len(list_filter(countries, lambda c: c.role <> 'partner')) = 1 AS of_one
  FROM record
)
SELECT row, people, of_one FROM stated JOIN placed USING (slug)
WHERE people IS NOT NULL AND place IS NOT NULL;

-- Countries that no record names as its place, and the rows that name them otherwise.
CREATE TABLE indirect AS
SELECT country FROM named GROUP BY country HAVING bool_and(role <> 'location');

CREATE TABLE indirect_row AS
SELECT country, row FROM named JOIN indirect USING (country) JOIN placed USING (slug)
WHERE place IS NOT NULL;
