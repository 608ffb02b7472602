package uk.nhs.portal.questionnaires.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.format.AnswersJson;

/// Where the command reads and writes: results on `out`, complaints on `err`, in UTF-8 whatever the
/// terminal says.
record Console(InputStream in, PrintStream out, PrintStream err) {

  static Console of(InputStream in, OutputStream out, OutputStream err) {
    return new Console(
        in,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  void print(JsonNode json) {
    out.println(json.toPrettyString());
  }

  void print(String text) {
    out.print(text);
    out.flush();
  }

  void complain(String line) {
    err.println("portal: " + line.replaceAll("\\p{Cntrl}+", " "));
  }

  /// Findings as an array of `{code, where, message}`, with the `example` of those that have one.
  void print(List<Finding> findings) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Finding finding : findings) {
      var json = array.addObject();
      json.put("code", finding.code());
      json.put("where", finding.where());
      json.put("message", finding.message());
      if (finding.example() != null) {
        json.set("example", AnswersJson.write(finding.example()));
      }
    }
    print(array);
  }
}
