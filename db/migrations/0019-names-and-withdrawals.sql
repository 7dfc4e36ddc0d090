-- Names that a dimension has had: what comes with one still belongs to it.
CREATE TABLE former_dimension_names (
  survey_id INTEGER NOT NULL REFERENCES surveys,
  name TEXT NOT NULL COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  dimension_id INTEGER NOT NULL REFERENCES dimensions,
  PRIMARY KEY (survey_id, name)
) STRICT, WITHOUT ROWID;

-- Answers of a source that were taken out: they count no more until they are put back. An id is never
-- given again, or an old page would put back what is not on it.
CREATE TABLE withdrawals (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES sources,
  -- The days between which they came, both included; NULL: from the first on, up to the last.
  first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  made_at TEXT NOT NULL,
  CHECK (first_day <= last_day)
) STRICT;

-- The day on which a source brought it; NULL: not known, it was before this, or an import did.
ALTER TABLE responses ADD COLUMN came_on TEXT
  CHECK (came_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

ALTER TABLE responses ADD COLUMN withdrawal_id INTEGER REFERENCES withdrawals
  CHECK (withdrawal_id IS NULL OR source_id IS NOT NULL);

CREATE INDEX withdrawn_responses ON responses (withdrawal_id) WHERE withdrawal_id IS NOT NULL;

-- What was rejected, of ratings and days alone; where it may be personal, only what kind it is of.
ALTER TABLE rejected_rows ADD COLUMN value TEXT CHECK (length(value) BETWEEN 1 AND 40);

-- A file of the drop folder that is in and waits for its words to be masked is put away with its note
-- and never imported again, whatever becomes of its import; without a note it could not be moved.
ALTER TABLE stuck_files ADD COLUMN note TEXT CHECK (note <> '');
ALTER TABLE stuck_files ADD COLUMN import_id INTEGER REFERENCES imports ON DELETE SET NULL
  CHECK (import_id IS NULL OR note IS NOT NULL);

-- The highest ids of what was deleted, none of which is given again: who has an old page, or an old
-- note, must not undo another import with it.
CREATE TABLE last_ids (
  of TEXT PRIMARY KEY CHECK (of IN ('imports', 'surveys')),
  id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO last_ids VALUES ('imports', 0), ('surveys', 0);

CREATE TRIGGER deleted_import AFTER DELETE ON imports BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE of = 'imports';
END;

CREATE TRIGGER deleted_survey AFTER DELETE ON surveys BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE of = 'surveys';
END;
