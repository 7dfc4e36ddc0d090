-- What is told to chats, programs and mailboxes. Addresses of subscribers are people's, and the results
-- know nothing of either. Times are milliseconds since 1970.

-- When digests are sent, in the company's time zone. Day 1 is Monday.
CREATE TABLE news_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  digest_day INTEGER NOT NULL DEFAULT 1 CHECK (digest_day BETWEEN 1 AND 7),
  digest_hour INTEGER NOT NULL DEFAULT 8 CHECK (digest_hour BETWEEN 0 AND 23)
) STRICT;

INSERT INTO news_settings (id) VALUES (1);

-- What hands mail on. Without a row there is none.
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

-- Chats and programs that are told.
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

-- Who gets the digest by mail. Ids are never used again: they are in links.
CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 254),
  every TEXT NOT NULL CHECK (every IN ('week', 'month')),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 20),
  asked_at INTEGER NOT NULL,
  -- Until its owner has followed the link nothing else is sent there.
  confirmed_at INTEGER
) STRICT;

-- Surveys that somebody is told of, and what was last said of their change.
CREATE TABLE followed_surveys (
  survey TEXT PRIMARY KEY,
  -- The day on which that began.
  since TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('up', 'down', 'no clear change')),
  -- The last day of the window in which it was last told to have gone up, or down.
  up_through TEXT,
  down_through TEXT
) STRICT, WITHOUT ROWID;

-- Each piece of news once.
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

-- Each piece of news goes to each outlet or subscriber once.
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
