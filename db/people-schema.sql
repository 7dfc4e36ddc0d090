-- Made by npm run schema. Change it by adding a migration.

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 254),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  role TEXT NOT NULL CHECK (role IN ('administrator', 'editor')),
  -- argon2id with its salt and parameters, in PHC's notation.
  password_hash TEXT NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
  created_at INTEGER NOT NULL,
  last_signed_in_at INTEGER,
  disabled_at INTEGER
, language TEXT CHECK (length(language) BETWEEN 2 AND 20)) STRICT;

CREATE TRIGGER keep_an_administrator
BEFORE UPDATE OF role, disabled_at ON people
WHEN OLD.role = 'administrator' AND OLD.disabled_at IS NULL
  AND (NEW.role <> 'administrator' OR NEW.disabled_at IS NOT NULL)
  AND (SELECT count(*) FROM people WHERE role = 'administrator' AND disabled_at IS NULL) = 1
BEGIN
  SELECT RAISE(ABORT, 'This is the last administrator.');
END;

CREATE TABLE sessions (
  id_hash BLOB PRIMARY KEY CHECK (length(id_hash) = 32),
  person_id INTEGER NOT NULL REFERENCES people,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_of_person ON sessions (person_id);

CREATE TABLE invitations (
  id INTEGER PRIMARY KEY,
  key_hash BLOB NOT NULL UNIQUE CHECK (length(key_hash) = 32),
  email TEXT NOT NULL COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 254),
  role TEXT NOT NULL CHECK (role IN ('administrator', 'editor')),
  invited_by INTEGER NOT NULL REFERENCES people,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  -- Used or withdrawn: either way it lets nobody in any more.
  used_at INTEGER,
  withdrawn_at INTEGER
) STRICT;

CREATE TABLE failures (
  key_hash BLOB PRIMARY KEY CHECK (length(key_hash) = 32),
  count INTEGER NOT NULL CHECK (count > 0),
  last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE known_addresses (
  key_hash BLOB PRIMARY KEY CHECK (length(key_hash) = 32),
  seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "deeds" (
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
