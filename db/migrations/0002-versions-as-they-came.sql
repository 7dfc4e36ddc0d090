-- Every version is kept as it came, and only the one that counts also has what it takes over from
-- the versions before it: that is marked as carried, and goes when the version counts no more. Of
-- the versions that are here already nobody can tell any more what they took over: it is their own.
ALTER TABLE responses ADD COLUMN carried_touchpoint_id INTEGER REFERENCES touchpoints
  CHECK (carried_touchpoint_id IS NULL OR (touchpoint_id IS NULL AND superseded = 0));
ALTER TABLE response_segments ADD COLUMN carried INTEGER NOT NULL DEFAULT 0
  CHECK (carried IN (0, 1));
CREATE INDEX carried_segments ON response_segments (response_id) WHERE carried = 1;

ALTER TABLE comments RENAME TO comments_of_versions;
DROP INDEX approved_comments;

-- Masked comments: the words of a response, once, however many of its versions say them. So what was
-- decided and noted about them holds for all. What identifies a response is not in this table.
CREATE TABLE comments (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 16),
  survey_id INTEGER NOT NULL REFERENCES surveys,
  -- That of the version that counts.
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  text TEXT NOT NULL CHECK (text <> ''),
  decision TEXT NOT NULL CHECK (decision IN ('undecided', 'approved', 'hidden')),
  note TEXT
) STRICT;

-- Which version has which words. They are gone when no version has them any more.
CREATE TABLE response_comments (
  response_id INTEGER PRIMARY KEY REFERENCES responses ON DELETE CASCADE,
  comment_id INTEGER NOT NULL REFERENCES comments,
  carried INTEGER NOT NULL DEFAULT 0 CHECK (carried IN (0, 1))
) STRICT;

-- Of equal words of one response that were decided about differently, hidden ones stay hidden;
-- otherwise what counts, or came last, decides.
CREATE TEMP TABLE same_words AS
  SELECT response_id, superseded, day, note,
      first_value(response_id) OVER (
        PARTITION BY key, text
        ORDER BY decision = 'hidden' DESC, superseded = 0 DESC, response_id DESC
      ) AS comment_id
    FROM comments_of_versions JOIN responses ON responses.id = response_id;
INSERT INTO comments (id, public_id, survey_id, month, text, decision, note)
  SELECT response_id, public_id, survey_id, month, text, decision, note
    FROM comments_of_versions WHERE response_id IN (SELECT comment_id FROM same_words);
INSERT INTO response_comments (response_id, comment_id)
  SELECT response_id, comment_id FROM same_words;
UPDATE comments SET month = substr(day, 1, 7) FROM same_words
  WHERE comment_id = comments.id AND superseded = 0;
UPDATE comments SET note = same_words.note FROM same_words
  WHERE comment_id = comments.id AND comments.note IS NULL AND same_words.note IS NOT NULL;
DROP TABLE same_words;
DROP TABLE comments_of_versions;

CREATE INDEX approved_comments ON comments (survey_id, month DESC, public_id)
  WHERE decision = 'approved';
CREATE INDEX response_comments_by_comment ON response_comments (comment_id);
CREATE INDEX carried_comments ON response_comments (response_id) WHERE carried = 1;
CREATE TRIGGER unsaid_comments AFTER DELETE ON response_comments
  WHEN NOT EXISTS (SELECT 1 FROM response_comments WHERE comment_id = OLD.comment_id)
  BEGIN DELETE FROM comments WHERE id = OLD.comment_id; END;
