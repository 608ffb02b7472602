package uk.nhs.portal.performance.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.kernel.Words;

/// Describes the open data as OpenAPI 3.1 does. What objects there are comes from the fields that
/// the answers are made of.
record OpenApiDocument(Addresses addresses) {

  private static final Words WORDS = Words.of(OpenApiDocument.class);
  private static final String VERSION = "1.0.0";

  /// Every table of fields that an answer has in it.
  static final List<Fields<?>> TABLES =
      List.of(
          MeasureFields.COVERED,
          MeasureFields.DEFINITION,
          MeasureFields.DERIVATION,
          MeasureFields.VERSION,
          MeasureFields.HEAD,
          OrganisationFields.ALL,
          OrganisationFields.MERGER,
          PointFields.POINT,
          PointFields.LATEST,
          ComparedFields.COMPARED,
          ComparedFields.FUNNEL);

  ObjectNode document() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.1");
    ObjectNode info = document.putObject("info");
    info.put("title", WORDS.get("api.catalogue"))
        .put("version", VERSION)
        .put("description", WORDS.get("api.catalogue.is"));
    info.putObject("license")
        .put("name", WORDS.get("api.licence"))
        .put("url", Licence.OPEN_GOVERNMENT);
    document.putArray("servers").addObject().put("url", addresses.site());
    document.set("paths", OpenApiPaths.paths());
    ObjectNode components = document.putObject("components");
    components.set("schemas", schemas());
    components.set("responses", OpenApiPaths.problems());
    document.putObject("externalDocs").put("url", addresses.data());
    return document;
  }

  private static ObjectNode schemas() {
    ObjectNode schemas = JsonNodeFactory.instance.objectNode();
    TABLES.forEach(table -> schemas.set(table.name(), schema(table)));
    schemas.set(
        "measures",
        object("measures", OpenApiPaths.array("listed"), "links", OpenApiPaths.links()));
    schemas.set("listed", allOf("measure", object("href", text())));
    schemas.set(
        "measureWithVersions",
        allOf(
            "measure",
            object(
                "derivation",
                orNull("derivation"),
                "versions",
                OpenApiPaths.array("version"),
                "links",
                OpenApiPaths.links())));
    schemas.set(
        "series",
        object(
            "measure",
            OpenApiPaths.ref("measureHead"),
            "organisation",
            OpenApiPaths.ref("organisation"),
            "today",
            orNull(object("code", text(), "href", text())),
            "history",
            text(),
            "mergers",
            OpenApiPaths.array("merger"),
            "points",
            OpenApiPaths.array("point"),
            "latest",
            orNull("latest"),
            "licence",
            text(),
            "links",
            OpenApiPaths.links()));
    schemas.set(
        "organisations",
        object(
            "measure",
            OpenApiPaths.ref("measureHead"),
            "period",
            orNull(text().put("format", "date")),
            "england",
            orNull("compared"),
            "funnels",
            OpenApiPaths.array("funnel"),
            "organisations",
            OpenApiPaths.array("compared"),
            "licence",
            text(),
            "links",
            OpenApiPaths.links()));
    schemas.set(
        "problem",
        object(
            "type",
            text(),
            "title",
            text(),
            "status",
            JsonNodeFactory.instance.objectNode().put("type", "integer"),
            "detail",
            text()));
    return schemas;
  }

  private static <T> ObjectNode schema(Fields<T> table) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    ArrayNode required = schema.putArray("required");
    table
        .all()
        .forEach(field -> {
          required.add(field.name());
          properties.set(field.name(), schema(field).put("description", table.words(field)));
        });
    schema.set("properties", properties);
    return schema;
  }

  private static ObjectNode schema(Field<?> field) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    String type = field.kind().schemaType();
    if (field.always()) {
      schema.put("type", type);
    } else {
      schema.putArray("type").add(type).add("null");
    }
    if (field.kind() == FieldKind.LIST) {
      schema.putObject("items").put("type", "string");
    }
    if (!field.kind().schemaFormat().isEmpty()) {
      schema.put("format", field.kind().schemaFormat());
    }
    if (!field.words().isEmpty()) {
      ArrayNode words = schema.putArray("enum");
      field.words().forEach(words::add);
      if (!field.always()) {
        words.addNull();
      }
    }
    return schema;
  }

  /// @param namesAndSchemas in turn
  private static ObjectNode object(Object... namesAndSchemas) {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
    ArrayNode required = object.putArray("required");
    ObjectNode properties = object.putObject("properties");
    for (int i = 0; i < namesAndSchemas.length; i += 2) {
      required.add(namesAndSchemas[i].toString());
      properties.set(namesAndSchemas[i].toString(), (ObjectNode) namesAndSchemas[i + 1]);
    }
    return object;
  }

  private static ObjectNode allOf(String schema, ObjectNode more) {
    ObjectNode both = JsonNodeFactory.instance.objectNode();
    both.putArray("allOf").add(OpenApiPaths.ref(schema)).add(more);
    return both;
  }

  private static ObjectNode orNull(String schema) {
    return orNull(OpenApiPaths.ref(schema));
  }

  private static ObjectNode orNull(ObjectNode schema) {
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    ArrayNode any = either.putArray("anyOf");
    any.add(schema);
    any.addObject().put("type", "null");
    return either;
  }

  private static ObjectNode text() {
    return JsonNodeFactory.instance.objectNode().put("type", "string");
  }
}
