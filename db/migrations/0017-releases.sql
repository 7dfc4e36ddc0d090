-- The number of the release with which a comment became public; NULL: it waits for the next one. What
-- is public already stays so.
ALTER TABLE comments ADD COLUMN release_number INTEGER CHECK (release_number > 0);
UPDATE comments SET release_number = 1
  WHERE decision = 'approved'
    OR (decision = 'undecided' AND masking = 'show' AND NOT EXISTS (
      SELECT 1 FROM settings WHERE name = 'commentPolicy' AND value = '"everything"'));

-- What is known of the releases: comments come in batches and not as they are written.
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
INSERT INTO releases (only_row, number, seed) VALUES (1, 1, 0);

DROP INDEX publishable_comments;
CREATE INDEX publishable_comments ON comments (survey_id, month DESC, public_id)
  WHERE release_number IS NOT NULL
    AND (decision = 'approved' OR (decision = 'undecided' AND masking = 'show'));
CREATE INDEX ready_comments ON comments (survey_id, id)
  WHERE release_number IS NULL AND category IS NOT NULL
    AND (decision = 'approved' OR (decision = 'undecided' AND masking = 'show'));
