-- The time zone in which the days of a survey begin; NULL: the company's.
ALTER TABLE surveys ADD COLUMN time_zone TEXT CHECK (time_zone <> '');

-- A segment that was merged into another one keeps its answers, its days and its goals: they count in
-- the other, or in the one at the end of such a chain. Both are NULL for one that stands by itself.
-- Where `merged_into` is set there is only a name, of what was called so before or merged for good.
ALTER TABLE segments ADD COLUMN part_of INTEGER REFERENCES segments CHECK (part_of <> id);
ALTER TABLE segments ADD COLUMN counted_in INTEGER REFERENCES segments
  CHECK ((counted_in IS NULL) = (part_of IS NULL))
  CHECK (part_of IS NULL OR merged_into IS NULL);
CREATE INDEX parts_of_segments ON segments (counted_in) WHERE counted_in IS NOT NULL;

-- An answer belongs to one wave at most, so two waves of a survey share no day.
CREATE TRIGGER added_wave_apart BEFORE INSERT ON waves
  WHEN EXISTS (SELECT 1 FROM waves WHERE survey_id = NEW.survey_id
    AND first_day <= NEW.last_day AND last_day >= NEW.first_day)
  BEGIN SELECT RAISE(ABORT, 'two waves of a survey share a day'); END;
CREATE TRIGGER changed_wave_apart BEFORE UPDATE ON waves
  WHEN EXISTS (SELECT 1 FROM waves WHERE survey_id = NEW.survey_id AND id <> NEW.id
    AND first_day <= NEW.last_day AND last_day >= NEW.first_day)
  BEGIN SELECT RAISE(ABORT, 'two waves of a survey share a day'); END;
