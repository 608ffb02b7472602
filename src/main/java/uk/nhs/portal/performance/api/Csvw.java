package uk.nhs.portal.performance.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.measures.Measure;

/// Says what the columns of a CSV are: metadata of "CSV on the Web" (W3C, 17 December 2015).
record Csvw(Addresses addresses) {

  static final MediaType TYPE = MediaType.parseMediaType("application/csvm+json");

  private static final Words WORDS = Words.of(Csvw.class);

  /// @param url of the CSV
  /// @param title which words of ours say what the table is: `api.table.<title>`
  /// @param measure what it is about; null for the list of measures
  ObjectNode of(Fields<?> fields, String url, String title, @Nullable Measure measure) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode table = nodes.objectNode();
    table.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
    table.put("url", url);
    table.put("dc:title", WORDS.get("api.table." + title, measure == null ? "" : measure.name()));
    if (measure != null) {
      table.put("dc:description", measure.sheet().definition());
      table.put("dc:publisher", measure.sheet().source());
      table.putObject("dc:source").put("@id", addresses.measure(measure));
    }
    table.putObject("dc:license").put("@id", Licence.of(measure));
    table
        .putObject("dialect")
        .put("encoding", "utf-8")
        .put("header", true)
        .put("delimiter", ",")
        .put("lineTerminators", "\r\n");
    ObjectNode schema = table.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    describe(fields, columns);
    ArrayNode key = schema.putArray("primaryKey");
    fields.unique().forEach(key::add);
    return table;
  }

  private static <T> void describe(Fields<T> fields, ArrayNode columns) {
    fields
        .all()
        .forEach(field -> {
          ObjectNode column = columns.addObject();
          column.put("name", field.name());
          column.put("titles", field.name());
          column.put("dc:description", fields.words(field));
          if (field.kind() == FieldKind.LIST) {
            column.put("separator", ";");
          }
          if (field.words().isEmpty()) {
            column.put("datatype", field.kind().csvType());
          } else {
            column
                .putObject("datatype")
                .put("base", "string")
                .put(
                    "format", String.join("|", field.words().stream().map(Csvw::literal).toList()));
          }
          column.put(
              "required",
              field.always() && field.kind() != FieldKind.TEXT && field.kind() != FieldKind.LIST);
          column.put("null", "");
        });
  }

  /// The format of a text is a regular expression.
  private static String literal(String word) {
    return word.replaceAll("([().|+*?])", "\\\\$1");
  }
}
