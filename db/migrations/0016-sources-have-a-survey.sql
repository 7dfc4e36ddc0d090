-- A source feeds one survey from the day it is made, whichever is shown first later. Those that followed
-- the order of surveys stay with the one that leads today; with none yet, the first answer will make it.
UPDATE sources SET survey_id = (
    SELECT id FROM surveys
      ORDER BY NOT EXISTS (SELECT 1 FROM daily_ratings WHERE survey_id = surveys.id), position, id
      LIMIT 1
  )
  WHERE survey_id IS NULL;
