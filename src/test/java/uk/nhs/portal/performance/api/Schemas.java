package uk.nhs.portal.performance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Holds JSON against the schemas of an OpenAPI document, as far as ours use JSON Schema; what no
/// schema has may not be there.
record Schemas(JsonNode document) {

  void check(String where, JsonNode schema, JsonNode value) {
    List<String> wrong = new ArrayList<>();
    Set<String> described = new HashSet<>();
    check(where, schema, value, wrong, described);
    assertThat(wrong).as(where).isEmpty();
  }

  private void check(
      String where, JsonNode schema, JsonNode value, List<String> wrong, Set<String> described) {
    if (schema.has("$ref")) {
      check(
          where, document.at(schema.get("$ref").asString().substring(1)), value, wrong, described);
      return;
    }
    if (schema.has("anyOf")) {
      List<String> best = null;
      for (JsonNode each : schema.get("anyOf").values()) {
        List<String> these = new ArrayList<>();
        check(where, each, value, these, new HashSet<>());
        best = best == null || these.size() < best.size() ? these : best;
      }
      wrong.addAll(best == null ? List.of() : best);
      return;
    }
    if (schema.has("allOf")) {
      Set<String> all = new HashSet<>();
      schema.get("allOf").values().forEach(each -> check(where, each, value, wrong, all, false));
      undescribed(where, value, all, wrong);
      return;
    }
    check(where, schema, value, wrong, described, true);
  }

  private void check(
      String where,
      JsonNode schema,
      JsonNode value,
      List<String> wrong,
      Set<String> described,
      boolean whole) {
    JsonNode real =
        schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    if (!types(real.get("type")).contains(type(value))
        && !(type(value).equals("integer") && types(real.get("type")).contains("number"))) {
      wrong.add(where + " is " + type(value) + ", not " + real.get("type"));
    }
    if (real.has("enum") && !real.get("enum").values().contains(value)) {
      wrong.add(where + " is none of the words: " + value);
    }
    if (value.isArray()) {
      int i = 0;
      for (JsonNode each : value.values()) {
        check(where + "/" + i++, real.get("items"), each, wrong, new HashSet<>());
      }
    }
    if (value.isObject() && real.has("properties")) {
      for (JsonNode name : real.get("required").values()) {
        if (!value.has(name.asString())) {
          wrong.add(where + " lacks " + name);
        }
      }
      for (Map.Entry<String, JsonNode> property : real.get("properties").properties()) {
        described.add(property.getKey());
        if (value.has(property.getKey())) {
          check(
              where + "/" + property.getKey(),
              property.getValue(),
              value.get(property.getKey()),
              wrong,
              new HashSet<>());
        }
      }
      if (whole) {
        undescribed(where, value, described, wrong);
      }
    }
  }

  private static void undescribed(
      String where, JsonNode value, Set<String> described, List<String> wrong) {
    value.propertyNames().stream()
        .filter(name -> !described.contains(name))
        .forEach(name -> wrong.add(where + " has " + name + ", which nothing describes"));
  }

  private static List<String> types(JsonNode type) {
    return type.isArray()
        ? type.values().stream().map(JsonNode::asString).toList()
        : List.of(type.asString());
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "array";
      case OBJECT -> "object";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      default -> "string";
    };
  }
}
