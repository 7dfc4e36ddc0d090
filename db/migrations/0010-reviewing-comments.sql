-- What masking says of the words: whether they may be shown as they are, why a person should look
-- first, and which parts of the text are uncertain. Of what is here already it has said nothing.
ALTER TABLE comments ADD COLUMN masking TEXT NOT NULL DEFAULT 'review'
  CHECK (masking = 'show' OR masking = 'review');
ALTER TABLE comments ADD COLUMN reasons TEXT NOT NULL DEFAULT '["not masked fully"]'
  CHECK (json_valid(reasons));
ALTER TABLE comments ADD COLUMN language TEXT CHECK (length(language) BETWEEN 2 AND 20);
ALTER TABLE comments ADD COLUMN uncertain TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(uncertain));
-- Keyed hash of the words as they came: known again, whatever people have masked in the text since.
ALTER TABLE comments ADD COLUMN print BLOB CHECK (length(print) = 16);

-- The category of the response; NULL while no version that counts has these words.
ALTER TABLE comments ADD COLUMN category TEXT
  CHECK (category IS NULL
    OR category = 'promoter' OR category = 'passive' OR category = 'detractor');
-- The day on which they came, and no closer.
ALTER TABLE comments ADD COLUMN added_on TEXT
  CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

-- What a person did: by the id in the database of people.
ALTER TABLE comments ADD COLUMN themes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(themes));
ALTER TABLE comments ADD COLUMN decided_at TEXT;
ALTER TABLE comments ADD COLUMN decided_by INTEGER;
-- Grows with each of these steps, so that nobody decides about what somebody else has changed.
ALTER TABLE comments ADD COLUMN revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0);

UPDATE comments SET category = coalesce(responses.category, CASE
    WHEN rating >= 9 THEN 'promoter' WHEN rating >= 7 THEN 'passive' ELSE 'detractor' END)
  FROM response_comments JOIN responses ON responses.id = response_id
  WHERE comment_id = comments.id AND superseded = 0;

-- Which may be shown depends on the policy; these hold what each of them needs.
DROP INDEX approved_comments;
CREATE INDEX publishable_comments ON comments (survey_id, month DESC, public_id)
  WHERE decision = 'approved' OR (decision = 'undecided' AND masking = 'show');
CREATE INDEX comments_by_month ON comments (month);
CREATE INDEX comments_by_language ON comments (language) WHERE language IS NOT NULL;

-- The queues, with what they can be filtered by.
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

-- What people did to comments, each step with what was there before, so that it can be undone. Steps
-- of one go are undone together.
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

-- Words that are always masked, and words that never are: our products.
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

-- How many comments masking has held back for good, and why. Nothing of them is kept.
CREATE TABLE never_comments (
  survey_id INTEGER NOT NULL REFERENCES surveys,
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 100),
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  comments INTEGER NOT NULL CHECK (comments > 0),
  PRIMARY KEY (survey_id, reason, month)
) STRICT, WITHOUT ROWID;
