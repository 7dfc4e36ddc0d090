-- Walls that somebody has paired.
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
