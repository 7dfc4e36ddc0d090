-- An import's scores count at once, its words when they are masked. Until then a comment has only a
-- print, and the import whose file has the words: its text is a placeholder.
ALTER TABLE comments ADD COLUMN pending INTEGER REFERENCES imports;
-- Of words that masking has held back for good nothing is kept but their print, so that they are known
-- when they come again. Neither these nor pending ones are in a queue, and none is ever shown.
ALTER TABLE comments ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1))
  CHECK ((pending IS NULL AND withheld = 0)
    OR (text = '…' AND category IS NULL AND masking = 'review' AND decision = 'undecided'));
CREATE INDEX pending_comments ON comments (pending) WHERE pending IS NOT NULL;

-- How many comments were not masked yet when it came.
ALTER TABLE imports ADD COLUMN put_off INTEGER NOT NULL DEFAULT 0 CHECK (put_off >= 0);
