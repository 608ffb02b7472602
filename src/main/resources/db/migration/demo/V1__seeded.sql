-- Which parts of the demonstration's data are there, so that each is made once.
CREATE TABLE demo_seeded (
  part VARCHAR(40) NOT NULL PRIMARY KEY,
  seeded_at DATETIME(6) NOT NULL
);

-- Which patient a person of the county has become.
CREATE TABLE demo_person (
  serial INT NOT NULL PRIMARY KEY,
  patient BINARY(16) NOT NULL UNIQUE
);
