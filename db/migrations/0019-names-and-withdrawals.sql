-- Names that a dimension has had: what comes with one still belongs to it.
CREATE TABLE former_dimension_names (
  survey_id INTEGER NOT NULL REFERENCES surveys,
  name TEXT NOT NULL COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 100),
  dimension_id INTEGER NOT NULL REFERENCES dimensions,
  PRIMARY KEY (survey_id, name)
) STRICT, WITHOUT ROWID;
