-- The drop folder and the shell do things too, and the log says what was changed.
CREATE TABLE deeds_of_all (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  person_id INTEGER REFERENCES people,
  -- What did it when nobody was signed in.
  doer TEXT CHECK (doer = 'drop folder' OR doer = 'shell'),
  deed TEXT NOT NULL CHECK (length(deed) BETWEEN 1 AND 50),
  -- What it was done to, in words; never a comment's, never a secret.
  object TEXT NOT NULL CHECK (length(object) <= 300),
  -- What was changed about it, from what to what.
  details TEXT NOT NULL DEFAULT '' CHECK (length(details) <= 2000),
  CHECK ((person_id IS NULL) <> (doer IS NULL))
) STRICT;

INSERT INTO deeds_of_all (id, at, person_id, deed, object)
  SELECT id, at, person_id, deed, object FROM deeds;

DROP TABLE deeds;

ALTER TABLE deeds_of_all RENAME TO deeds;
