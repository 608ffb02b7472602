package uk.nhs.portal.organisations.geojson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One feature of a file as it stands there; nothing of it has been checked.
///
/// @param number in the file, from 1
/// @param type `Feature`, if it is one
/// @param properties those that are texts, numbers or truth values, by [#plain] names
/// @param geometryType such as `Polygon`; empty if there is no geometry
/// @param crs the coordinate reference system that older files name; empty if none is named
public record Feature(
    long number,
    String type,
    Map<String, String> properties,
    String geometryType,
    Coordinates coordinates,
    String crs) {

  /// The first of the properties that the feature has and that is not blank.
  ///
  /// @param names plain ones
  public Optional<Map.Entry<String, String>> first(String... names) {
    return Arrays.stream(names)
        .filter(properties::containsKey)
        .map(name -> Map.entry(name, properties.getOrDefault(name, "").strip()))
        .filter(property -> !property.getValue().isEmpty())
        .findFirst();
  }

  /// A property's name without what publishers vary: `ODS_Code` and `odsCode` are `odscode`.
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
