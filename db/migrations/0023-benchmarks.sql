-- Scores of others to compare with, and where they come from. An id is never given again, or an old page
-- would be about another one.
CREATE TABLE benchmarks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- NULL: the company's, shown with each survey.
  survey_id INTEGER REFERENCES surveys,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  value REAL NOT NULL CHECK (value BETWEEN -100 AND 100),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  link TEXT CHECK (link GLOB 'https://?*' AND length(link) <= 500),
  -- The day that it was measured or published on.
  measured_on TEXT NOT NULL CHECK (measured_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  removed_at TEXT
) STRICT;
