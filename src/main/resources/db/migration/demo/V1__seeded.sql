-- Which parts of the demonstration's data are there, so that each is made once.
CREATE TABLE demo_seeded (
  part VARCHAR(40) NOT NULL PRIMARY KEY,
  seeded_at DATETIME(6) NOT NULL
);
