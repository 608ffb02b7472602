-- Where regions and integrated care boards are, simplified so that a page can draw all of them: a multipolygon as WKB
-- (OGC 06-103r4), longitude first (WGS 84). The areas themselves are a resource of the portal.
CREATE TABLE area_boundary (
  area_code VARCHAR(5) NOT NULL PRIMARY KEY,
  kind VARCHAR(6) NOT NULL,
  shape MEDIUMBLOB NOT NULL,
  CONSTRAINT area_boundary_kind CHECK (kind IN ('REGION', 'ICB'))
);
