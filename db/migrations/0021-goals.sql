-- When a goal was reached follows from the answers alone (decision record 32).
ALTER TABLE goals DROP COLUMN reached_on;

-- A team, never a person.
ALTER TABLE goals ADD COLUMN owner TEXT CHECK (length(owner) BETWEEN 1 AND 100);
-- NULL: it came with the program, and holds for all answers that there are.
ALTER TABLE goals ADD COLUMN set_on TEXT
  CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
-- One that is removed is shown nowhere but in its history, and can be put back.
ALTER TABLE goals ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1));

-- What a goal was up to a day on which it was changed. What it was changed to is in the next row, or in
-- `goals` itself. Its scope never changes.
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
