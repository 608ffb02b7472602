package uk.nhs.portal.charts.maps;

/// Where a tile stands, and what it is called where there is little room.
///
/// @param column counted from the west
/// @param row counted from the north
record Place(String code, int column, int row, String name) {}
