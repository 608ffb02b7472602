package uk.nhs.portal.charts.maps;

import org.jspecify.annotations.Nullable;

/// One area of a map.
///
/// @param code its ODS code
/// @param value its figure, if there is one
/// @param band which band it is in, counted from 0; -1 where there is no figure
public record Area(String code, String name, @Nullable Double value, int band) {

  public Area {
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("A map's numbers are finite");
    }
  }
}
