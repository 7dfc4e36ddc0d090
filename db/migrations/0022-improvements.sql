-- What customers said, in our own words, and what we did about it. The theme is one of those of comments;
-- one that was written by hand and is no theme's name is kept as what was said.
ALTER TABLE improvements ADD COLUMN said TEXT CHECK (length(said) BETWEEN 1 AND 1000);
ALTER TABLE improvements ADD COLUMN done TEXT CHECK (length(done) BETWEEN 1 AND 1000);
ALTER TABLE improvements ADD COLUMN theme_id INTEGER REFERENCES themes ON DELETE SET NULL;

-- When it was removed, in UTC: for a while it can be put back. NULL: it was not.
ALTER TABLE improvements ADD COLUMN removed_at TEXT;

UPDATE improvements
  SET theme_id = (SELECT id FROM themes WHERE name = trim(improvements.theme) AND is_going = 0);
UPDATE improvements SET said = substr(trim(theme), 1, 1000)
  WHERE theme_id IS NULL AND trim(theme) <> '';
ALTER TABLE improvements DROP COLUMN theme;
