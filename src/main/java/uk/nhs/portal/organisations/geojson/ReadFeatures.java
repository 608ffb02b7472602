package uk.nhs.portal.organisations.geojson;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads the features of a `FeatureCollection` one after the other: only one is in memory.
public final class ReadFeatures {

  /// As many places as one area may have; detailed ones have a few thousand.
  static final int MOST_POSITIONS = 50_000;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /// WGS 84, longitude and latitude in degrees, in the names that older files give to it.
  private static final Pattern WGS_84 = Pattern.compile("(?i).*(CRS84|EPSG:+4326|WGS ?84)");

  private final JsonParser parser;
  private final Consumer<Feature> listener;
  private long number;
  private int positions;

  private ReadFeatures(JsonParser parser, Consumer<Feature> listener) {
    this.parser = parser;
    this.listener = listener;
  }

  /// Hands on each feature when it is read.
  ///
  /// @param in UTF-8
  /// @throws NotGeoJson when the reader comes to what cannot be read
  public static void from(InputStream in, Consumer<Feature> listener) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
      new ReadFeatures(parser, listener).collection();
    } catch (JacksonException broken) {
      throw new NotGeoJson(
          "file.json", broken.getLocation() == null ? 0 : broken.getLocation().getLineNr());
    }
  }

  /// Whether places are in degrees, longitude first.
  static boolean isUsual(String crs) {
    return crs.isEmpty() || WGS_84.matcher(crs).matches();
  }

  private void collection() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new NotGeoJson(parser.currentToken() == null ? "file.empty" : "file.geojson", 0);
    }
    String type = "";
    boolean listed = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "type" -> type = scalar();
        case "crs" -> requireUsual(crs());
        case "features" -> {
          listed = value == JsonToken.START_ARRAY;
          features();
        }
        default -> parser.skipChildren();
      }
    }
    if (!type.equals("FeatureCollection") || !listed || parser.nextToken() != null) {
      throw new NotGeoJson("file.geojson", 0);
    }
    if (number == 0) {
      throw new NotGeoJson("file.features", 0);
    }
  }

  private static void requireUsual(String crs) {
    if (!isUsual(crs)) {
      throw new NotGeoJson("file.crs", 0);
    }
  }

  private void features() {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        number++;
        listener.accept(feature());
      }
    } else {
      parser.skipChildren();
    }
  }

  private Feature feature() {
    Parts parts = new Parts();
    positions = 0;
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "type" -> parts.type = scalar();
          case "properties" -> properties(parts.properties);
          case "geometry" -> geometry(parts);
          case "crs" -> parts.crs = crs();
          default -> parser.skipChildren();
        }
      }
    } else {
      parser.skipChildren();
    }
    return new Feature(
        number, parts.type, parts.properties, parts.geometryType, parts.coordinates, parts.crs);
  }

  /// What has been read of a feature so far; its members may stand in any order.
  private static final class Parts {
    private final Map<String, String> properties = new HashMap<>();
    private String type = "";
    private String geometryType = "";
    private String crs = "";
    private Coordinates coordinates = new Coordinates.Wrong();
  }

  private void properties(Map<String, String> properties) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = Feature.plain(parser.currentName());
      JsonToken value = parser.nextToken();
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        properties.putIfAbsent(name, parser.getString());
      }
      parser.skipChildren();
    }
  }

  private void geometry(Parts parts) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "type" -> parts.geometryType = scalar();
        case "coordinates" -> {
          Coordinates read = coordinates();
          parts.coordinates = positions > MOST_POSITIONS ? new Coordinates.TooMany() : read;
        }
        case "crs" -> parts.crs = crs();
        default -> parser.skipChildren();
      }
    }
  }

  private Coordinates coordinates() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return new Coordinates.Wrong();
    }
    if (parser.nextToken().isNumeric()) {
      return position();
    }
    List<Coordinates> parts = new ArrayList<>();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      Coordinates part = coordinates();
      if (positions <= MOST_POSITIONS) {
        parts.add(part);
      }
      parser.nextToken();
    }
    return new Coordinates.Several(parts);
  }

  private Coordinates position() {
    double longitude = parser.getDoubleValue();
    JsonToken second = parser.nextToken();
    double latitude = second.isNumeric() ? parser.getDoubleValue() : Double.NaN;
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
      parser.nextToken();
    }
    positions++;
    return Double.isNaN(latitude)
        ? new Coordinates.Wrong()
        : new Coordinates.Position(longitude, latitude);
  }

  /// The name of a system as GeoJSON of 2008 gives it, or whatever else stands there.
  private String crs() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return scalar();
    }
    String crs = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("properties")) {
        Map<String, String> properties = new HashMap<>();
        properties(properties);
        crs = properties.getOrDefault("name", String.join(" ", properties.values()));
      } else {
        parser.skipChildren();
      }
    }
    return crs;
  }

  private String scalar() {
    boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
    String scalar = text ? parser.getString() : "";
    parser.skipChildren();
    return scalar;
  }
}
