-- What was chosen when a file with this header was last imported, so that the next one need not be
-- explained again. The fingerprint is that of the header alone; columns go by their numbers.
CREATE TABLE remembered_columns (
  fingerprint TEXT PRIMARY KEY CHECK (length(fingerprint) = 32),
  survey_id INTEGER NOT NULL REFERENCES surveys,
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  remembered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The upload that an import was made of, under whose address it can still be found; who brought it,
-- by the id in the database of people; and the headers of the columns that were used. NULL where the
-- file came another way.
ALTER TABLE imports ADD COLUMN upload TEXT CHECK (length(upload) BETWEEN 16 AND 64);
ALTER TABLE imports ADD COLUMN person_id INTEGER;
ALTER TABLE imports ADD COLUMN columns_used TEXT CHECK (json_valid(columns_used));
CREATE UNIQUE INDEX imports_by_upload ON imports (upload) WHERE upload IS NOT NULL;
