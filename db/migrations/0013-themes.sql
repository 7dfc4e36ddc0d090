-- What comments are about. A theme that is being removed is in no list any more; it goes when the last
-- comment has been told.
CREATE TABLE themes (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  position INTEGER NOT NULL,
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
  is_going INTEGER NOT NULL DEFAULT 0 CHECK (is_going IN (0, 1))
) STRICT;

-- The words that a theme is found by, in their order. Without a language they are of any.
CREATE TABLE theme_words (
  theme_id INTEGER NOT NULL REFERENCES themes ON DELETE CASCADE,
  language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'en', 'sv', 'pl', 'de', 'zh')),
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 100),
  place INTEGER NOT NULL,
  PRIMARY KEY (theme_id, language, word)
) STRICT, WITHOUT ROWID;

-- Phrases that were suggested and are no theme's.
CREATE TABLE ignored_phrases (
  phrase TEXT PRIMARY KEY CHECK (length(phrase) BETWEEN 1 AND 100)
) STRICT, WITHOUT ROWID;

-- Which themes a comment has. What a person said of a comment and a theme stands, whatever its words
-- say: that it has it, or that it has not.
CREATE TABLE comment_themes (
  comment_id INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
  theme_id INTEGER NOT NULL REFERENCES themes,
  set_by TEXT NOT NULL CHECK (set_by IN ('words', 'person')),
  is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)),
  PRIMARY KEY (comment_id, theme_id),
  CHECK (is_removed = 0 OR set_by = 'person')
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_themes_by_theme ON comment_themes (theme_id);

-- Comments up to this id are still to be gone through because themes have changed; and single ones
-- because their text has, or what people say of their themes.
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
INSERT INTO theme_progress VALUES (1, 0, 0, 0, 0);

CREATE TABLE changed_texts (
  comment_id INTEGER PRIMARY KEY REFERENCES comments ON DELETE CASCADE
) STRICT;
CREATE TRIGGER changed_text AFTER UPDATE OF text, themes ON comments
  WHEN NEW.text <> OLD.text OR NEW.themes <> OLD.themes BEGIN
  INSERT OR IGNORE INTO changed_texts VALUES (NEW.id);
END;

-- The responses of a day that have a comment, by category: all of them, and those with a theme.
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

-- The comments of the versions that count, each with the category of its answer as a one among three.
-- Neither the day nor the category of a version ever changes.
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

-- They are kept in step by triggers, because comments come and go in many ways: recorded, taken over,
-- undone, erased, deleted when they are old. What has no comment costs nothing but a look. To take away
-- is an upsert too: where something is to be taken from there is always a row, and it is found by its key.
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

-- What is here already: no comment has a theme yet.
INSERT INTO daily_comments (survey_id, day, promoters, passives, detractors)
  SELECT survey_id, day, sum(promoters), sum(passives), sum(detractors) FROM counted_comments
    GROUP BY survey_id, day;
