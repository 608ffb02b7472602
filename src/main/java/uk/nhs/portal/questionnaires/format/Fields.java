package uk.nhs.portal.questionnaires.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.nhs.portal.questionnaires.Finding;

/// One object of a file: reads its fields, and remembers what is wrong with them and which of them
/// nobody asked for.
final class Fields {

  private final JsonNode json;
  private final String where;
  private final List<Finding> findings;
  private final Set<String> read = new HashSet<>();

  Fields(JsonNode json, String where, List<Finding> findings) {
    this.json = json;
    this.where = where;
    this.findings = findings;
    if (!json.isObject()) {
      wrong("syntax", "Fields with names belong here.");
    }
  }

  String where() {
    return where;
  }

  void wrong(String code, String message) {
    findings.add(new Finding(code, where, message));
  }

  void wrong(String code, IllegalArgumentException why) {
    wrong(code, "Wrong: " + why.getMessage() + ".");
  }

  boolean has(String name) {
    return !node(name).isMissingNode();
  }

  private JsonNode node(String name) {
    read.add(name);
    JsonNode found = json.path(name);
    return found.isNull() ? json.path("\0nothing") : found;
  }

  @Nullable String orNull(String name) {
    JsonNode found = node(name);
    if (found.isMissingNode()) {
      return null;
    }
    if (!found.isValueNode()) {
      wrong("syntax", "\"" + name + "\" is one text.");
      return null;
    }
    return found.asString().strip();
  }

  String or(String name, String otherwise) {
    String found = orNull(name);
    return found == null ? otherwise : found;
  }

  String needed(String name) {
    String found = orNull(name);
    if (found == null || found.isEmpty()) {
      wrong("missing", "\"" + name + "\" is missing.");
      return "?";
    }
    return found;
  }

  boolean flag(String name) {
    String found = orNull(name);
    return found != null && Set.of("yes", "true").contains(found);
  }

  /// One text or a list of them.
  List<String> texts(String name) {
    JsonNode found = node(name);
    List<String> texts = new ArrayList<>();
    if (found.isValueNode()) {
      texts.add(found.asString().strip());
    }
    for (JsonNode each : list(name, found)) {
      texts.add(each.asString("").strip());
    }
    return texts;
  }

  private Iterable<JsonNode> list(String name, JsonNode found) {
    if (found.isArray()) {
      return found;
    }
    if (!found.isMissingNode() && !found.isValueNode()) {
      wrong("syntax", "\"" + name + "\" is a list.");
    }
    return List.of();
  }

  /// Each element of a list of objects.
  void each(String name, Consumer<JsonNode> consumer) {
    JsonNode found = node(name);
    if (found.isValueNode()) {
      wrong("syntax", "\"" + name + "\" is a list.");
    }
    list(name, found).forEach(consumer);
  }

  void with(String name, BiConsumer<String, JsonNode> consumer) {
    JsonNode found = node(name);
    if (!found.isMissingNode() && !found.isObject()) {
      wrong("syntax", "\"" + name + "\" has fields with names.");
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    found.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    fields.forEach(consumer);
  }

  /// The object under a name, if there is one.
  @Nullable Fields within(String name) {
    JsonNode found = node(name);
    return found.isMissingNode() ? null : new Fields(found, where + ", " + name, findings);
  }

  @Nullable JsonNode raw(String name) {
    JsonNode found = node(name);
    return found.isMissingNode() ? null : found;
  }

  /// Names every field that has not been read.
  void nothingElse() {
    json.propertyNames().stream()
        .filter(name -> !read.contains(name))
        .forEach(name -> wrong("unknown-field", "\"" + name + "\" means nothing here."));
  }
}
