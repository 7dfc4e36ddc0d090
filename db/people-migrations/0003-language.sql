-- What somebody reads in the admin area; without one, what the company or the browser has.
ALTER TABLE people ADD COLUMN language TEXT CHECK (length(language) BETWEEN 2 AND 20);
