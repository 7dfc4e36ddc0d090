-- What a survey has instead of the company's; NULL: the company's. The window as in settings.
ALTER TABLE surveys ADD COLUMN own_window TEXT CHECK (json_valid(own_window));
ALTER TABLE surveys ADD COLUMN minimum_group INTEGER CHECK (minimum_group BETWEEN 3 AND 10000);
ALTER TABLE surveys ADD COLUMN minimum_comments INTEGER CHECK (minimum_comments BETWEEN 3 AND 10000);
ALTER TABLE surveys ADD COLUMN minimum_headline INTEGER CHECK (minimum_headline BETWEEN 3 AND 10000);

-- What surveys were called before: files and programs go on calling them so.
CREATE TABLE former_survey_names (
  name TEXT PRIMARY KEY COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 200),
  survey_id INTEGER NOT NULL REFERENCES surveys
) STRICT, WITHOUT ROWID;

-- A segment that goes by another one's name: what was merged into that, and what that was called
-- before. No response is in it, and whatever comes with its name belongs to the other.
ALTER TABLE segments ADD COLUMN merged_into INTEGER REFERENCES segments
  CHECK (merged_into <> id);
-- A hidden segment is in no list. It counts, and protects its siblings, as before.
ALTER TABLE segments ADD COLUMN is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1));
CREATE INDEX merged_segments ON segments (merged_into) WHERE merged_into IS NOT NULL;

-- One fielding of a survey: how many were asked between two days, both of which belong to it.
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

-- The company's logo as we have drawn it anew from its pixels; never the file that was given.
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
