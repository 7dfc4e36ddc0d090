-- Some files say only who is a promoter, a passive or a detractor. Such an answer has its category and
-- no rating: to make one up would falsify how they are distributed. It counts in the score. The list
-- is written out because with IN every row that is added would cost half as much again.
ALTER TABLE responses ALTER COLUMN rating DROP NOT NULL;
ALTER TABLE responses ADD COLUMN category TEXT
  CHECK (category IS NULL
    OR category = 'promoter' OR category = 'passive' OR category = 'detractor')
  CHECK ((rating IS NULL) <> (category IS NULL));

-- The rating that the versions before have, where the one that counts has only its category.
ALTER TABLE responses ADD COLUMN carried_rating INTEGER
  CHECK (carried_rating BETWEEN 0 AND 10)
  CHECK (carried_rating IS NULL OR (category IS NOT NULL AND superseded = 0));

ALTER TABLE daily_ratings ADD COLUMN labelled_promoters INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_promoters >= 0);
ALTER TABLE daily_ratings ADD COLUMN labelled_passives INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_passives >= 0);
ALTER TABLE daily_ratings ADD COLUMN labelled_detractors INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_detractors >= 0);

ALTER TABLE daily_segment_ratings ADD COLUMN labelled_promoters INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_promoters >= 0);
ALTER TABLE daily_segment_ratings ADD COLUMN labelled_passives INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_passives >= 0);
ALTER TABLE daily_segment_ratings ADD COLUMN labelled_detractors INTEGER NOT NULL DEFAULT 0
  CHECK (labelled_detractors >= 0);
