-- A source is a key for the API, or takes the webhooks of the survey tool that is its kind. A
-- webhook has an address, the slug, and a secret, sealed with a key derived from the program's own;
-- NULL until the tool has told it. As its key_hash it has one that belongs to no key.
ALTER TABLE sources ADD COLUMN kind TEXT NOT NULL DEFAULT 'api' CHECK (kind GLOB '[a-z]*');
ALTER TABLE sources ADD COLUMN slug TEXT CHECK ((slug IS NULL) = (kind = 'api') AND slug <> '');
ALTER TABLE sources ADD COLUMN sealed_secret BLOB CHECK (length(sealed_secret) > 28);

-- The survey that its responses belong to unless they name one; NULL: the one that is shown first.
ALTER TABLE sources ADD COLUMN survey_id INTEGER REFERENCES surveys;

-- Which question is the rating, and which one the comment, where the tool does not tell.
ALTER TABLE sources ADD COLUMN question TEXT CHECK (length(question) BETWEEN 1 AND 500);
ALTER TABLE sources ADD COLUMN comment_question TEXT
  CHECK (length(comment_question) BETWEEN 1 AND 500);

-- How many new responses it has brought, and what was last refused as a whole, in our words.
ALTER TABLE sources ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0);
ALTER TABLE sources ADD COLUMN last_refused_at TEXT;
ALTER TABLE sources ADD COLUMN last_refusal TEXT;

CREATE UNIQUE INDEX sources_by_slug ON sources (slug) WHERE slug IS NOT NULL;

UPDATE sources SET accepted = (SELECT count(*) FROM responses WHERE source_id = sources.id);

-- Files of the drop folder that have been dealt with and could not be moved out of it.
CREATE TABLE stuck_files (
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified REAL NOT NULL
) STRICT, WITHOUT ROWID;
