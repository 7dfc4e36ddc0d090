-- Made by npm run schema. Change it by adding a migration.

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  number INTEGER NOT NULL CHECK (number >= 0)
, emptied INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE surveys (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 200),
  kind TEXT NOT NULL CHECK (kind IN ('relationship', 'transactional')),
  -- The survey with the lowest position is shown first.
  position INTEGER NOT NULL
, own_window TEXT CHECK (json_valid(own_window)), minimum_group INTEGER CHECK (minimum_group BETWEEN 3 AND 10000), minimum_comments INTEGER CHECK (minimum_comments BETWEEN 3 AND 10000), minimum_headline INTEGER CHECK (minimum_headline BETWEEN 3 AND 10000), time_zone TEXT CHECK (time_zone <> '')) STRICT;

CREATE TABLE dimensions (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES surveys,
  name TEXT NOT NULL COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  UNIQUE (survey_id, name)
) STRICT;

CREATE TABLE segments (
  id INTEGER PRIMARY KEY,
  dimension_id INTEGER NOT NULL REFERENCES dimensions,
  name TEXT NOT NULL COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100), merged_into INTEGER REFERENCES segments
  CHECK (merged_into <> id), is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)), part_of INTEGER REFERENCES segments CHECK (part_of <> id), counted_in INTEGER REFERENCES segments
  CHECK ((counted_in IS NULL) = (part_of IS NULL))
  CHECK (part_of IS NULL OR merged_into IS NULL),
  UNIQUE (dimension_id, name)
) STRICT;

CREATE TABLE touchpoints (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES surveys,
  name TEXT NOT NULL COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  UNIQUE (survey_id, name)
) STRICT;

CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  key_hash BLOB NOT NULL UNIQUE CHECK (length(key_hash) = 32),
  created_at TEXT NOT NULL,
  last_used_at TEXT,
  revoked_at TEXT
, kind TEXT NOT NULL DEFAULT 'api' CHECK (kind GLOB '[a-z]*'), slug TEXT CHECK ((slug IS NULL) = (kind = 'api') AND slug <> ''), sealed_secret BLOB CHECK (length(sealed_secret) > 28), survey_id INTEGER REFERENCES surveys, question TEXT CHECK (length(question) BETWEEN 1 AND 500), comment_question TEXT
  CHECK (length(comment_question) BETWEEN 1 AND 500), accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0), last_refused_at TEXT, last_refusal TEXT) STRICT;

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES surveys,
  file_name TEXT NOT NULL,
  -- SHA-256 of the file's bytes, and the day that was given for a file without dates.
  fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
  given_day TEXT,
  created_at TEXT NOT NULL,
  undone_at TEXT,
  first_response_id INTEGER,
  last_response_id INTEGER,
  row_count INTEGER NOT NULL DEFAULT 0,
  added INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  comment_count INTEGER NOT NULL DEFAULT 0
, upload TEXT CHECK (length(upload) BETWEEN 16 AND 64), person_id INTEGER, columns_used TEXT CHECK (json_valid(columns_used)), put_off INTEGER NOT NULL DEFAULT 0 CHECK (put_off >= 0)) STRICT;

CREATE INDEX imports_by_fingerprint ON imports (fingerprint);

CREATE TABLE rejected_rows (
  import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL, value TEXT CHECK (length(value) BETWEEN 1 AND 40),
  PRIMARY KEY (import_id, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE responses (
  id INTEGER PRIMARY KEY,
  key BLOB NOT NULL CHECK (length(key) = 16),
  superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, id)),
  survey_id INTEGER NOT NULL REFERENCES surveys,
  rating INTEGER CHECK (rating BETWEEN 0 AND 10),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  touchpoint_id INTEGER REFERENCES touchpoints,
  import_id INTEGER REFERENCES imports,
  source_id INTEGER REFERENCES sources, carried_touchpoint_id INTEGER REFERENCES touchpoints
  CHECK (carried_touchpoint_id IS NULL OR (touchpoint_id IS NULL AND superseded = 0)), category TEXT
  CHECK (category IS NULL
    OR category = 'promoter' OR category = 'passive' OR category = 'detractor')
  CHECK ((rating IS NULL) <> (category IS NULL)), carried_rating INTEGER
  CHECK (carried_rating BETWEEN 0 AND 10)
  CHECK (carried_rating IS NULL OR (category IS NOT NULL AND superseded = 0)), came_on TEXT
  CHECK (came_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), withdrawal_id INTEGER REFERENCES withdrawals
  CHECK (withdrawal_id IS NULL OR source_id IS NOT NULL),
  UNIQUE (key, superseded),
  CHECK ((import_id IS NULL) <> (source_id IS NULL))
) STRICT;

CREATE TABLE repeats (
  import_id INTEGER NOT NULL REFERENCES imports,
  response_id INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  before_id INTEGER NOT NULL,
  PRIMARY KEY (import_id, response_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX repeats_by_response ON repeats (response_id);

CREATE TABLE response_segments (
  response_id INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  segment_id INTEGER NOT NULL REFERENCES segments, carried INTEGER NOT NULL DEFAULT 0
  CHECK (carried IN (0, 1)),
  PRIMARY KEY (response_id, segment_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE daily_ratings (
  survey_id INTEGER NOT NULL REFERENCES surveys,
  day TEXT NOT NULL,
  rating_0 INTEGER NOT NULL DEFAULT 0 CHECK (rating_0 >= 0),
  rating_1 INTEGER NOT NULL DEFAULT 0 CHECK (rating_1 >= 0),
  rating_2 INTEGER NOT NULL DEFAULT 0 CHECK (rating_2 >= 0),
  rating_3 INTEGER NOT NULL DEFAULT 0 CHECK (rating_3 >= 0),
  rating_4 INTEGER NOT NULL DEFAULT 0 CHECK (rating_4 >= 0),
  rating_5 INTEGER NOT NULL DEFAULT 0 CHECK (rating_5 >= 0),
  rating_6 INTEGER NOT NULL DEFAULT 0 CHECK (rating_6 >= 0),
  rating_7 INTEGER NOT NULL DEFAULT 0 CHECK (rating_7 >= 0),
  rating_8 INTEGER NOT NULL DEFAULT 0 CHECK (rating_8 >= 0),
  rating_9 INTEGER NOT NULL DEFAULT 0 CHECK (rating_9 >= 0),
  rating_10 INTEGER NOT NULL DEFAULT 0 CHECK (rating_10 >= 0), changed INTEGER NOT NULL DEFAULT 0, labelled_promoters INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_promoters >= 0), labelled_passives INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_passives >= 0), labelled_detractors INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_detractors >= 0),
  PRIMARY KEY (survey_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE daily_segment_ratings (
  segment_id INTEGER NOT NULL REFERENCES segments,
  day TEXT NOT NULL,
  rating_0 INTEGER NOT NULL DEFAULT 0 CHECK (rating_0 >= 0),
  rating_1 INTEGER NOT NULL DEFAULT 0 CHECK (rating_1 >= 0),
  rating_2 INTEGER NOT NULL DEFAULT 0 CHECK (rating_2 >= 0),
  rating_3 INTEGER NOT NULL DEFAULT 0 CHECK (rating_3 >= 0),
  rating_4 INTEGER NOT NULL DEFAULT 0 CHECK (rating_4 >= 0),
  rating_5 INTEGER NOT NULL DEFAULT 0 CHECK (rating_5 >= 0),
  rating_6 INTEGER NOT NULL DEFAULT 0 CHECK (rating_6 >= 0),
  rating_7 INTEGER NOT NULL DEFAULT 0 CHECK (rating_7 >= 0),
  rating_8 INTEGER NOT NULL DEFAULT 0 CHECK (rating_8 >= 0),
  rating_9 INTEGER NOT NULL DEFAULT 0 CHECK (rating_9 >= 0),
  rating_10 INTEGER NOT NULL DEFAULT 0 CHECK (rating_10 >= 0), changed INTEGER NOT NULL DEFAULT 0, labelled_promoters INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_promoters >= 0), labelled_passives INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_passives >= 0), labelled_detractors INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_detractors >= 0),
  PRIMARY KEY (segment_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER REFERENCES surveys,
  segment_id INTEGER REFERENCES segments,
  name TEXT CHECK (length(name) BETWEEN 1 AND 100),
  target INTEGER NOT NULL CHECK (target BETWEEN -100 AND 100),
  due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), owner TEXT CHECK (length(owner) BETWEEN 1 AND 100), set_on TEXT
  CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1))) STRICT;

CREATE TABLE improvements (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER REFERENCES surveys,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  done_on TEXT NOT NULL CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  said TEXT CHECK (length(said) BETWEEN 1 AND 1000), done TEXT CHECK (length(done) BETWEEN 1 AND 1000), theme_id INTEGER REFERENCES themes ON DELETE SET NULL, removed_at TEXT) STRICT;

CREATE INDEX carried_segments ON response_segments (response_id) WHERE carried = 1;

CREATE TABLE comments (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 16),
  survey_id INTEGER NOT NULL REFERENCES surveys,
  -- That of the version that counts.
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  text TEXT NOT NULL CHECK (text <> ''),
  decision TEXT NOT NULL CHECK (decision IN ('undecided', 'approved', 'hidden')),
  note TEXT
, masking TEXT NOT NULL DEFAULT 'review'
  CHECK (masking = 'show' OR masking = 'review'), reasons TEXT NOT NULL DEFAULT '["not masked fully"]'
  CHECK (json_valid(reasons)), language TEXT CHECK (length(language) BETWEEN 2 AND 20), uncertain TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(uncertain)), print BLOB CHECK (length(print) = 16), category TEXT
  CHECK (category IS NULL
    OR category = 'promoter' OR category = 'passive' OR category = 'detractor'), added_on TEXT
  CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), themes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(themes)), decided_at TEXT, decided_by INTEGER, revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0), release_number INTEGER CHECK (release_number > 0), pending INTEGER REFERENCES imports, withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1))
  CHECK ((pending IS NULL AND withheld = 0)
    OR (text = '…' AND category IS NULL AND masking = 'review' AND decision = 'undecided'))) STRICT;

CREATE TABLE response_comments (
  response_id INTEGER PRIMARY KEY REFERENCES responses ON DELETE CASCADE,
  comment_id INTEGER NOT NULL REFERENCES comments,
  carried INTEGER NOT NULL DEFAULT 0 CHECK (carried IN (0, 1))
) STRICT;

CREATE INDEX response_comments_by_comment ON response_comments (comment_id);

CREATE INDEX carried_comments ON response_comments (response_id) WHERE carried = 1;

CREATE TRIGGER unsaid_comments AFTER DELETE ON response_comments
  WHEN NOT EXISTS (SELECT 1 FROM response_comments WHERE comment_id = OLD.comment_id)
  BEGIN DELETE FROM comments WHERE id = OLD.comment_id; END;

CREATE UNIQUE INDEX sources_by_slug ON sources (slug) WHERE slug IS NOT NULL;

CREATE TABLE stuck_files (
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified REAL NOT NULL
, note TEXT CHECK (note <> ''), import_id INTEGER REFERENCES imports ON DELETE SET NULL
  CHECK (import_id IS NULL OR note IS NOT NULL)) STRICT, WITHOUT ROWID;

CREATE TABLE remembered_columns (
  fingerprint TEXT PRIMARY KEY CHECK (length(fingerprint) = 32),
  survey_id INTEGER NOT NULL REFERENCES surveys,
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  remembered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX imports_by_upload ON imports (upload) WHERE upload IS NOT NULL;

CREATE TABLE former_survey_names (
  name TEXT PRIMARY KEY COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 200),
  survey_id INTEGER NOT NULL REFERENCES surveys
) STRICT, WITHOUT ROWID;

CREATE INDEX merged_segments ON segments (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE waves (
  id INTEGER PRIMARY KEY,
  survey_id INTEGER NOT NULL REFERENCES surveys,
  name TEXT NOT NULL COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  invitations INTEGER NOT NULL CHECK (invitations BETWEEN 1 AND 100000000),
  UNIQUE (survey_id, name),
  CHECK (first_day <= last_day)
) STRICT;

CREATE TABLE logo (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  png BLOB NOT NULL CHECK (length(png) BETWEEN 1 AND 2097152),
  version TEXT NOT NULL CHECK (length(version) = 16),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  -- The paper it can be seen on.
  ground TEXT NOT NULL CHECK (ground IN ('any', 'light', 'dark')),
  -- Whether it stands in the place of the company's name.
  says_name INTEGER NOT NULL CHECK (says_name IN (0, 1))
) STRICT;

CREATE TRIGGER added_day AFTER INSERT ON daily_ratings BEGIN
  UPDATE daily_ratings SET changed = (SELECT number + 1 FROM changes)
    WHERE survey_id = NEW.survey_id AND day = NEW.day;
END;

CREATE TRIGGER changed_day AFTER UPDATE ON daily_ratings WHEN NEW.changed = OLD.changed BEGIN
  UPDATE daily_ratings SET changed = (SELECT number + 1 FROM changes)
    WHERE survey_id = NEW.survey_id AND day = NEW.day;
END;

CREATE TRIGGER emptied_day AFTER DELETE ON daily_ratings BEGIN
  UPDATE changes SET emptied = number + 1;
END;

CREATE TRIGGER added_segment_day AFTER INSERT ON daily_segment_ratings BEGIN
  UPDATE daily_segment_ratings SET changed = (SELECT number + 1 FROM changes)
    WHERE segment_id = NEW.segment_id AND day = NEW.day;
END;

CREATE TRIGGER changed_segment_day AFTER UPDATE ON daily_segment_ratings
  WHEN NEW.changed = OLD.changed BEGIN
  UPDATE daily_segment_ratings SET changed = (SELECT number + 1 FROM changes)
    WHERE segment_id = NEW.segment_id AND day = NEW.day;
END;

CREATE TRIGGER emptied_segment_day AFTER DELETE ON daily_segment_ratings BEGIN
  UPDATE changes SET emptied = number + 1;
END;

CREATE INDEX parts_of_segments ON segments (counted_in) WHERE counted_in IS NOT NULL;

CREATE TRIGGER added_wave_apart BEFORE INSERT ON waves
  WHEN EXISTS (SELECT 1 FROM waves WHERE survey_id = NEW.survey_id
    AND first_day <= NEW.last_day AND last_day >= NEW.first_day)
  BEGIN SELECT RAISE(ABORT, 'two waves of a survey share a day'); END;

CREATE TRIGGER changed_wave_apart BEFORE UPDATE ON waves
  WHEN EXISTS (SELECT 1 FROM waves WHERE survey_id = NEW.survey_id AND id <> NEW.id
    AND first_day <= NEW.last_day AND last_day >= NEW.first_day)
  BEGIN SELECT RAISE(ABORT, 'two waves of a survey share a day'); END;

CREATE INDEX comments_by_month ON comments (month);

CREATE INDEX comments_by_language ON comments (language) WHERE language IS NOT NULL;

CREATE INDEX unsure_comments ON comments (id, survey_id, category, language)
  WHERE decision = 'undecided' AND masking = 'review' AND category IS NOT NULL;

CREATE INDEX undecided_comments ON comments (id, survey_id, category, language)
  WHERE decision = 'undecided' AND category IS NOT NULL;

CREATE INDEX approved_comments ON comments (id, survey_id, category, language)
  WHERE decision = 'approved' AND category IS NOT NULL;

CREATE INDEX shown_comments ON comments (id, survey_id, category, language)
  WHERE (decision = 'approved' OR (decision = 'undecided' AND masking = 'show'))
    AND category IS NOT NULL;

CREATE INDEX hidden_comments ON comments (id, survey_id, category, language)
  WHERE decision = 'hidden' AND category IS NOT NULL;

CREATE TABLE comment_steps (
  id INTEGER PRIMARY KEY,
  go TEXT NOT NULL,
  person_id INTEGER NOT NULL,
  comment_id INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
  -- The revision that the step found, and the one that it made.
  found INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  taken_at TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('undecided', 'approved', 'hidden')),
  note TEXT,
  themes TEXT NOT NULL CHECK (json_valid(themes)),
  decided_at TEXT,
  decided_by INTEGER
) STRICT;

CREATE INDEX comment_steps_by_person ON comment_steps (person_id, id);

CREATE INDEX comment_steps_by_comment ON comment_steps (comment_id);

CREATE TABLE masking_words (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('always', 'never')),
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 100),
  -- The word in lower case.
  folded TEXT NOT NULL UNIQUE,
  token TEXT NOT NULL CHECK (token GLOB '[[]*]'),
  person_id INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  -- Stored comments up to this id are still to be gone through; NULL: none.
  remaining INTEGER
) STRICT;

CREATE TABLE never_comments (
  survey_id INTEGER NOT NULL REFERENCES surveys,
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 100),
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  comments INTEGER NOT NULL CHECK (comments > 0),
  PRIMARY KEY (survey_id, reason, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE themes (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  position INTEGER NOT NULL,
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
  is_going INTEGER NOT NULL DEFAULT 0 CHECK (is_going IN (0, 1))
) STRICT;

CREATE TABLE theme_words (
  theme_id INTEGER NOT NULL REFERENCES themes ON DELETE CASCADE,
  language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'en', 'sv', 'pl', 'de', 'zh')),
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 100),
  place INTEGER NOT NULL,
  PRIMARY KEY (theme_id, language, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE ignored_phrases (
  phrase TEXT PRIMARY KEY CHECK (length(phrase) BETWEEN 1 AND 100)
) STRICT, WITHOUT ROWID;

CREATE TABLE comment_themes (
  comment_id INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
  theme_id INTEGER NOT NULL REFERENCES themes,
  set_by TEXT NOT NULL CHECK (set_by IN ('words', 'person')),
  is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)),
  PRIMARY KEY (comment_id, theme_id),
  CHECK (is_removed = 0 OR set_by = 'person')
) STRICT, WITHOUT ROWID;

CREATE INDEX comment_themes_by_theme ON comment_themes (theme_id);

CREATE TABLE theme_progress (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  remaining INTEGER NOT NULL CHECK (remaining >= 0),
  -- The highest id when that began.
  begun_at INTEGER NOT NULL CHECK (begun_at >= remaining),
  -- Whether the themes to begin with have been put in.
  has_starters INTEGER NOT NULL CHECK (has_starters IN (0, 1)),
  -- Grows with every change of words.
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE changed_texts (
  comment_id INTEGER PRIMARY KEY REFERENCES comments ON DELETE CASCADE
) STRICT;

CREATE TRIGGER changed_text AFTER UPDATE OF text, themes ON comments
  WHEN NEW.text <> OLD.text OR NEW.themes <> OLD.themes BEGIN
  INSERT OR IGNORE INTO changed_texts VALUES (NEW.id);
END;

CREATE TABLE daily_comments (
  survey_id INTEGER NOT NULL REFERENCES surveys,
  day TEXT NOT NULL,
  promoters INTEGER NOT NULL CHECK (promoters >= 0),
  passives INTEGER NOT NULL CHECK (passives >= 0),
  detractors INTEGER NOT NULL CHECK (detractors >= 0),
  PRIMARY KEY (survey_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE daily_themes (
  survey_id INTEGER NOT NULL REFERENCES surveys,
  theme_id INTEGER NOT NULL REFERENCES themes,
  day TEXT NOT NULL,
  promoters INTEGER NOT NULL CHECK (promoters >= 0),
  passives INTEGER NOT NULL CHECK (passives >= 0),
  detractors INTEGER NOT NULL CHECK (detractors >= 0),
  PRIMARY KEY (survey_id, theme_id, day)
) STRICT, WITHOUT ROWID;

CREATE VIEW counted_comments AS
  SELECT response_id, comment_id, survey_id, day,
    coalesce(category = 'promoter', rating >= 9) AS promoters,
    coalesce(category = 'passive', rating BETWEEN 7 AND 8) AS passives,
    coalesce(category = 'detractor', rating <= 6) AS detractors
  FROM response_comments JOIN responses ON responses.id = response_id
  WHERE superseded = 0;

CREATE VIEW counted_themes AS
  SELECT response_id, counted_comments.comment_id, survey_id, theme_id, day, promoters, passives,
    detractors
  FROM counted_comments JOIN comment_themes
    ON comment_themes.comment_id = counted_comments.comment_id AND is_removed = 0;

CREATE TRIGGER said_comment AFTER INSERT ON response_comments BEGIN
  INSERT INTO daily_comments (survey_id, day, promoters, passives, detractors)
    SELECT survey_id, day, promoters, passives, detractors FROM counted_comments
      WHERE response_id = NEW.response_id
    ON CONFLICT (survey_id, day) DO UPDATE SET promoters = promoters + excluded.promoters,
      passives = passives + excluded.passives, detractors = detractors + excluded.detractors;
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE response_id = NEW.response_id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters + excluded.promoters,
      passives = passives + excluded.passives, detractors = detractors + excluded.detractors;
END;

CREATE TRIGGER unsaid_comment BEFORE DELETE ON response_comments BEGIN
  INSERT INTO daily_comments (survey_id, day, promoters, passives, detractors)
    SELECT survey_id, day, promoters, passives, detractors FROM counted_comments
      WHERE response_id = OLD.response_id
    ON CONFLICT (survey_id, day) DO UPDATE SET promoters = promoters - excluded.promoters,
      passives = passives - excluded.passives, detractors = detractors - excluded.detractors;
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE response_id = OLD.response_id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters - excluded.promoters,
      passives = passives - excluded.passives, detractors = detractors - excluded.detractors;
END;

CREATE TRIGGER stood_down BEFORE UPDATE OF superseded ON responses
  WHEN OLD.superseded = 0 AND NEW.superseded <> 0
    AND EXISTS (SELECT 1 FROM response_comments WHERE response_id = OLD.id) BEGIN
  INSERT INTO daily_comments (survey_id, day, promoters, passives, detractors)
    SELECT survey_id, day, promoters, passives, detractors FROM counted_comments
      WHERE response_id = OLD.id
    ON CONFLICT (survey_id, day) DO UPDATE SET promoters = promoters - excluded.promoters,
      passives = passives - excluded.passives, detractors = detractors - excluded.detractors;
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE response_id = OLD.id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters - excluded.promoters,
      passives = passives - excluded.passives, detractors = detractors - excluded.detractors;
END;

CREATE TRIGGER stood_up AFTER UPDATE OF superseded ON responses
  WHEN OLD.superseded <> 0 AND NEW.superseded = 0
    AND EXISTS (SELECT 1 FROM response_comments WHERE response_id = OLD.id) BEGIN
  INSERT INTO daily_comments (survey_id, day, promoters, passives, detractors)
    SELECT survey_id, day, promoters, passives, detractors FROM counted_comments
      WHERE response_id = NEW.id
    ON CONFLICT (survey_id, day) DO UPDATE SET promoters = promoters + excluded.promoters,
      passives = passives + excluded.passives, detractors = detractors + excluded.detractors;
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE response_id = NEW.id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters + excluded.promoters,
      passives = passives + excluded.passives, detractors = detractors + excluded.detractors;
END;

CREATE TRIGGER erased_response BEFORE DELETE ON responses
  WHEN OLD.superseded = 0
    AND EXISTS (SELECT 1 FROM response_comments WHERE response_id = OLD.id) BEGIN
  INSERT INTO daily_comments (survey_id, day, promoters, passives, detractors)
    SELECT survey_id, day, promoters, passives, detractors FROM counted_comments
      WHERE response_id = OLD.id
    ON CONFLICT (survey_id, day) DO UPDATE SET promoters = promoters - excluded.promoters,
      passives = passives - excluded.passives, detractors = detractors - excluded.detractors;
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE response_id = OLD.id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters - excluded.promoters,
      passives = passives - excluded.passives, detractors = detractors - excluded.detractors;
END;

CREATE TRIGGER given_theme AFTER INSERT ON comment_themes WHEN NEW.is_removed = 0 BEGIN
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE comment_id = NEW.comment_id AND theme_id = NEW.theme_id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters + excluded.promoters,
      passives = passives + excluded.passives, detractors = detractors + excluded.detractors;
END;

CREATE TRIGGER taken_theme BEFORE DELETE ON comment_themes WHEN OLD.is_removed = 0 BEGIN
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE comment_id = OLD.comment_id AND theme_id = OLD.theme_id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters - excluded.promoters,
      passives = passives - excluded.passives, detractors = detractors - excluded.detractors;
END;

CREATE TRIGGER removed_theme BEFORE UPDATE OF is_removed ON comment_themes
  WHEN OLD.is_removed = 0 AND NEW.is_removed = 1 BEGIN
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE comment_id = OLD.comment_id AND theme_id = OLD.theme_id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters - excluded.promoters,
      passives = passives - excluded.passives, detractors = detractors - excluded.detractors;
END;

CREATE TRIGGER restored_theme AFTER UPDATE OF is_removed ON comment_themes
  WHEN OLD.is_removed = 1 AND NEW.is_removed = 0 BEGIN
  INSERT INTO daily_themes (survey_id, theme_id, day, promoters, passives, detractors)
    SELECT survey_id, theme_id, day, promoters, passives, detractors FROM counted_themes
      WHERE comment_id = NEW.comment_id AND theme_id = NEW.theme_id
    ON CONFLICT (survey_id, theme_id, day) DO UPDATE SET promoters = promoters + excluded.promoters,
      passives = passives + excluded.passives, detractors = detractors + excluded.detractors;
END;

CREATE TRIGGER emptied_comments AFTER UPDATE ON daily_comments
  WHEN NEW.promoters + NEW.passives + NEW.detractors = 0 BEGIN
  DELETE FROM daily_comments WHERE survey_id = NEW.survey_id AND day = NEW.day;
END;

CREATE TRIGGER emptied_themes AFTER UPDATE ON daily_themes
  WHEN NEW.promoters + NEW.passives + NEW.detractors = 0 BEGIN
  DELETE FROM daily_themes
    WHERE survey_id = NEW.survey_id AND theme_id = NEW.theme_id AND day = NEW.day;
END;

CREATE TABLE releases (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  -- Of the last one.
  number INTEGER NOT NULL CHECK (number > 0),
  -- The order of all that is public follows from it: another one with every release.
  seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 4294967295),
  -- The last time by the clock that was kept; NULL: none yet.
  due TEXT,
  -- The first month that is public, as walls were last told.
  first_month TEXT CHECK (first_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX publishable_comments ON comments (survey_id, month DESC, public_id)
  WHERE release_number IS NOT NULL
    AND (decision = 'approved' OR (decision = 'undecided' AND masking = 'show'));

CREATE INDEX ready_comments ON comments (survey_id, id)
  WHERE release_number IS NULL AND category IS NOT NULL
    AND (decision = 'approved' OR (decision = 'undecided' AND masking = 'show'));

CREATE INDEX pending_comments ON comments (pending) WHERE pending IS NOT NULL;

CREATE TABLE former_dimension_names (
  survey_id INTEGER NOT NULL REFERENCES surveys,
  name TEXT NOT NULL COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  dimension_id INTEGER NOT NULL REFERENCES dimensions,
  PRIMARY KEY (survey_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE withdrawals (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES sources,
  -- The days between which they came, both included; NULL: from the first on, up to the last.
  first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  made_at TEXT NOT NULL,
  CHECK (first_day <= last_day)
) STRICT;

CREATE INDEX withdrawn_responses ON responses (withdrawal_id) WHERE withdrawal_id IS NOT NULL;

CREATE TABLE last_ids (
  of TEXT PRIMARY KEY CHECK (of IN ('imports', 'surveys')),
  id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER deleted_import AFTER DELETE ON imports BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE of = 'imports';
END;

CREATE TRIGGER deleted_survey AFTER DELETE ON surveys BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE of = 'surveys';
END;

CREATE TABLE screens (
  -- Never given again: an old page of a screen that is gone must not be about another one.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 200),
  -- SHA-256 of what its browser proves with that it is this screen; NULL: revoked.
  token_hash BLOB UNIQUE CHECK (length(token_hash) = 32),
  -- NULL: the survey that is shown first.
  survey_id INTEGER REFERENCES surveys,
  segment_id INTEGER REFERENCES segments CHECK (segment_id IS NULL OR survey_id IS NOT NULL),
  -- Scenes, layout, scale, theme, language and quiet hours; what is not there is as by default.
  look TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(look)),
  is_blank INTEGER NOT NULL DEFAULT 0 CHECK (is_blank IN (0, 1)),
  created_at TEXT NOT NULL,
  paired_at TEXT NOT NULL,
  -- Written now and then, for the program remembers better: what its last report said, and when that was.
  reported_at TEXT,
  reported TEXT CHECK (json_valid(reported)),
  -- When somebody was told that it is missing; NULL: nobody was, or it is back.
  missed_at TEXT
) STRICT;

CREATE TABLE goal_changes (
  id INTEGER PRIMARY KEY,
  goal_id INTEGER NOT NULL REFERENCES goals ON DELETE CASCADE,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name TEXT,
  target INTEGER NOT NULL,
  due TEXT,
  owner TEXT,
  is_removed INTEGER NOT NULL
) STRICT;

CREATE INDEX changes_of_goals ON goal_changes (goal_id);

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
