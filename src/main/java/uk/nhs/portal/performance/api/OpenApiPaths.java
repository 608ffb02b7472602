package uk.nhs.portal.performance.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.kernel.Words;

/// The addresses of the open data, their parameters and their answers, as OpenAPI describes them.
final class OpenApiPaths {

  private static final Words WORDS = Words.of(OpenApiPaths.class);
  private static final String MEASURES = Addresses.ROOT + "/measures";
  private static final String MEASURE = MEASURES + "/{code}";

  private static final List<Endpoint> ENDPOINTS =
      List.of(
          new Endpoint("measures", MEASURES, "measures", true, List.of()),
          new Endpoint("measure", MEASURE, "measureWithVersions", true, List.of("code")),
          new Endpoint("definition", MEASURE + "/definition", "definition", false, List.of("code")),
          new Endpoint(
              "series",
              MEASURE + "/series",
              "series",
              true,
              List.of("code", "organisation", "history")),
          new Endpoint(
              "organisations",
              MEASURE + "/organisations",
              "organisations",
              true,
              List.of("code", "period", "kind")),
          new Endpoint("catalogue", Addresses.ROOT + "/catalogue", "", false, List.of()));

  /// What may be asked for.
  ///
  /// @param schema of its JSON; empty for JSON-LD
  record Endpoint(
      String name, String path, String schema, boolean alsoCsv, List<String> parameters) {}

  static List<Endpoint> endpoints() {
    return ENDPOINTS;
  }

  static ObjectNode paths() {
    ObjectNode paths = JsonNodeFactory.instance.objectNode();
    ENDPOINTS.forEach(each -> paths.putObject(each.path()).set("get", operation(each)));
    return paths;
  }

  private OpenApiPaths() {}

  private static ObjectNode operation(Endpoint endpoint) {
    ObjectNode operation =
        JsonNodeFactory.instance
            .objectNode()
            .put("operationId", endpoint.name())
            .put("summary", WORDS.get("api.endpoint." + endpoint.name()));
    ArrayNode parameters = operation.putArray("parameters");
    endpoint.parameters().forEach(each -> parameters.add(parameter(each)));
    if (endpoint.alsoCsv()) {
      parameters.add(parameter("format"));
    }
    ObjectNode responses = operation.putObject("responses");
    ObjectNode ok = responses.putObject("200").put("description", WORDS.get("api.answer"));
    ObjectNode content = ok.putObject("content");
    if (endpoint.schema().isEmpty()) {
      content.putObject("application/ld+json").putObject("schema").put("type", "object");
    } else {
      content.putObject("application/json").set("schema", ref(endpoint.schema()));
    }
    if (endpoint.alsoCsv()) {
      content.putObject("text/csv").putObject("schema").put("type", "string");
    }
    responses.putObject("304").put("description", WORDS.get("api.not-modified"));
    if (!endpoint.parameters().isEmpty()) {
      problem(responses, "404");
    }
    if (endpoint.alsoCsv()) {
      problem(responses, "400");
    }
    problem(responses, "429");
    return operation;
  }

  private static void problem(ObjectNode responses, String status) {
    responses.putObject(status).put("$ref", "#/components/responses/" + status);
  }

  private static ObjectNode parameter(String name) {
    boolean inPath = name.equals("code");
    ObjectNode parameter =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", name)
            .put("in", inPath ? "path" : "query")
            .put("required", inPath || name.equals("organisation"))
            .put("description", WORDS.get("api.parameter." + name));
    ObjectNode schema = parameter.putObject("schema").put("type", "string");
    switch (name) {
      case "period" -> schema.put("format", "date");
      case "history" -> schema.putArray("enum").add("broken").add("joined");
      case "format" -> schema.putArray("enum").add("json").add("csv");
      case "kind" -> OrganisationFields.KINDS.forEach(schema.withArray("enum")::add);
      default -> {}
    }
    return parameter;
  }

  static ObjectNode problems() {
    ObjectNode responses = JsonNodeFactory.instance.objectNode();
    for (String status : List.of("400", "404", "429")) {
      responses
          .putObject(status)
          .put("description", WORDS.get("api.problem." + status))
          .putObject("content")
          .putObject("application/problem+json")
          .set("schema", ref("problem"));
    }
    return responses;
  }

  static ObjectNode ref(String schema) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + schema);
  }

  static ObjectNode array(String schema) {
    ObjectNode array = JsonNodeFactory.instance.objectNode().put("type", "array");
    array.set("items", ref(schema));
    return array;
  }

  static ObjectNode links() {
    ObjectNode links = JsonNodeFactory.instance.objectNode().put("type", "object");
    links.putObject("additionalProperties").put("type", "string");
    return links;
  }
}
