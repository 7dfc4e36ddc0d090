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

CREATE TABLE news_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  digest_day INTEGER NOT NULL DEFAULT 1 CHECK (digest_day BETWEEN 1 AND 7),
  digest_hour INTEGER NOT NULL DEFAULT 8 CHECK (digest_hour BETWEEN 0 AND 23)
) STRICT;

CREATE TABLE mail_server (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  host TEXT NOT NULL CHECK (length(host) BETWEEN 1 AND 253),
  port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
  security TEXT NOT NULL CHECK (security IN ('tls', 'starttls', 'none')),
  user TEXT NOT NULL DEFAULT '',
  -- Sealed.
  password BLOB,
  sender TEXT NOT NULL CHECK (length(sender) BETWEEN 3 AND 254),
  -- The id of the survey that digests are about; NULL: the one shown first.
  survey TEXT
) STRICT;

CREATE TABLE outlets (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- Random: what the secrets are sealed for.
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('slack', 'teams', 'webhook')),
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  -- Sealed, as it lets whoever knows it write there.
  address BLOB NOT NULL,
  -- Sealed; what calls of a webhook are signed with.
  secret BLOB,
  survey TEXT,
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 20),
  -- The kinds of news that it is told, as JSON.
  wants TEXT NOT NULL CHECK (json_valid(wants)),
  -- Since when it is told: since it was made, or went on after a pause.
  since INTEGER NOT NULL,
  is_paused INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1)),
  CHECK ((kind = 'webhook') = (secret IS NOT NULL))
) STRICT;

CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 254),
  every TEXT NOT NULL CHECK (every IN ('week', 'month')),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 20),
  asked_at INTEGER NOT NULL,
  -- Until its owner has followed the link nothing else is sent there.
  confirmed_at INTEGER
) STRICT;

CREATE TABLE followed_surveys (
  survey TEXT PRIMARY KEY,
  -- The day on which that began.
  since TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('up', 'down', 'no clear change')),
  -- The last day of the window in which it was last told to have gone up, or down.
  up_through TEXT,
  down_through TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE news (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  survey TEXT NOT NULL,
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  found_at INTEGER NOT NULL,
  -- When it had held for long enough to be told; NULL: not yet.
  settled_at INTEGER,
  -- As JSON; NULL: it was so already when somebody first asked to be told.
  content TEXT CHECK (json_valid(content)),
  UNIQUE (survey, key)
) STRICT;

CREATE TABLE deliveries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  news_id INTEGER NOT NULL REFERENCES news,
  outlet_id INTEGER REFERENCES outlets ON DELETE CASCADE,
  subscriber_id INTEGER REFERENCES subscribers ON DELETE CASCADE,
  -- 'sending' is written before anything is sent: what is found so later may have arrived.
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'given up', 'unsure')),
  tries INTEGER NOT NULL DEFAULT 0,
  -- When it is tried next, while it waits.
  next_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  -- Why it did not arrive the last time, in a few letters.
  failure TEXT CHECK (length(failure) <= 100),
  UNIQUE (news_id, outlet_id),
  UNIQUE (news_id, subscriber_id),
  CHECK ((outlet_id IS NULL) <> (subscriber_id IS NULL))
) STRICT;

CREATE INDEX deliveries_that_wait ON deliveries (next_at) WHERE state = 'waiting';

CREATE INDEX deliveries_of_outlet ON deliveries (outlet_id);

CREATE INDEX deliveries_of_subscriber ON deliveries (subscriber_id);
