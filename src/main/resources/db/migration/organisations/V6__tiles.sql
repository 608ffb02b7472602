-- An index over boxes narrows down one side only. A tile stands for all four: a square of 16 degrees, or a half,
-- a quarter … of that, not smaller than the box, in which the box has its south-west corner. A place can then only lie
-- in boxes of a few tiles of each size. Level, row and column in one number, as CatchmentTile counts them.
ALTER TABLE catchment ADD COLUMN tile INT;

UPDATE catchment SET tile = LEAST(10, FLOOR(LOG(2, 16 / GREATEST(north - south, east - west)))) * 1048576
  + FLOOR((south - 48) / (16 / POWER(2, LEAST(10, FLOOR(LOG(2, 16 / GREATEST(north - south, east - west))))))) * 1024
  + FLOOR((west + 10) / (16 / POWER(2, LEAST(10, FLOOR(LOG(2, 16 / GREATEST(north - south, east - west)))))));

ALTER TABLE catchment MODIFY COLUMN tile INT NOT NULL;
ALTER TABLE catchment DROP INDEX catchment_around;
CREATE INDEX catchment_tile ON catchment (tile, south, north, west, east);
