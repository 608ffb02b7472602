-- Every word of the index once for each kind of organisation, with how many active organisations
-- have it and the middle of them: what a search looks into first. Written anew by each import.
CREATE TABLE known_word (
  kind VARCHAR(16) NOT NULL,
  field VARCHAR(5) NOT NULL,
  word VARCHAR(60) NOT NULL,
  sound VARCHAR(8) NOT NULL,
  other_sound VARCHAR(8) NOT NULL,
  organisations INT NOT NULL,
  latitude DOUBLE,
  longitude DOUBLE,
  PRIMARY KEY (kind, field, word)
);
CREATE INDEX known_word_word ON known_word (word);
CREATE INDEX known_word_sound ON known_word (sound);
CREATE INDEX known_word_other_sound ON known_word (other_sound);
