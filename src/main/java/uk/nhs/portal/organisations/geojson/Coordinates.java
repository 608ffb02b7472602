package uk.nhs.portal.organisations.geojson;

import java.util.List;

/// The coordinates of a geometry as they are nested in a file, whatever its type promises.
public sealed interface Coordinates {

  /// One place, in degrees if the file is right; heights are left out.
  record Position(double longitude, double latitude) implements Coordinates {}

  /// A list: of the places of a ring, of the rings of a polygon, or of polygons.
  record Several(List<Coordinates> parts) implements Coordinates {

    public Several {
      parts = List.copyOf(parts);
    }
  }

  /// Something else, or nothing.
  record Wrong() implements Coordinates {}

  /// More places than an area may have; they were not kept.
  record TooMany() implements Coordinates {}
}
