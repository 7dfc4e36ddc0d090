-- Which days of the roll-ups have changed since somebody last looked: each row has the number of the
-- change that it last came with, and the days that were emptied, and so deleted, leave theirs here.
ALTER TABLE daily_ratings ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE daily_segment_ratings ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE changes ADD COLUMN emptied INTEGER NOT NULL DEFAULT 0;

-- The transaction that changes a day counts itself when it ends, so its number is the next one.
CREATE TRIGGER added_day AFTER INSERT ON daily_ratings BEGIN
  UPDATE daily_ratings SET changed = (SELECT number + 1 FROM changes)
    WHERE survey_id = NEW.survey_id AND day = NEW.day;
END;
CREATE TRIGGER changed_day AFTER UPDATE ON daily_ratings WHEN NEW.changed = OLD.changed BEGIN
  UPDATE daily_ratings SET changed = (SELECT number + 1 FROM changes)
    WHERE survey_id = NEW.survey_id AND day = NEW.day;
END;
CREATE TRIGGER emptied_day AFTER DELETE ON daily_ratings BEGIN
  UPDATE changes SET emptied = number + 1;
END;
CREATE TRIGGER added_segment_day AFTER INSERT ON daily_segment_ratings BEGIN
  UPDATE daily_segment_ratings SET changed = (SELECT number + 1 FROM changes)
    WHERE segment_id = NEW.segment_id AND day = NEW.day;
END;
CREATE TRIGGER changed_segment_day AFTER UPDATE ON daily_segment_ratings
  WHEN NEW.changed = OLD.changed BEGIN
  UPDATE daily_segment_ratings SET changed = (SELECT number + 1 FROM changes)
    WHERE segment_id = NEW.segment_id AND day = NEW.day;
END;
CREATE TRIGGER emptied_segment_day AFTER DELETE ON daily_segment_ratings BEGIN
  UPDATE changes SET emptied = number + 1;
END;
