package uk.nhs.portal.nhsuk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// nhsuk-frontend's own templates, rendered by Node.
final class DesignSystemTemplates {

  private static final String VERSION = "10.6.1";
  private static final Path FOLDER = Path.of("target", "nhsuk-templates").toAbsolutePath();
  private static final Path SCRIPT =
      Path.of("src/test/node/render-components.mjs").toAbsolutePath();
  private static final JsonMapper JSON = new JsonMapper();

  private DesignSystemTemplates() {}

  /// The HTML of each sample, in their order.
  static List<String> render(List<Sample> samples) throws IOException, InterruptedException {
    install();
    List<Map<String, String>> asked =
        samples.stream()
            .map(sample ->
                Map.of(
                    "component", sample.component(),
                    "macro", sample.macro(),
                    "params", sample.params()))
            .toList();
    String answer =
        run(JSON.writeValueAsString(asked), node(), SCRIPT.toString(), FOLDER.toString());
    return JSON.readValue(answer, new TypeReference<List<String>>() {});
  }

  private static void install() throws IOException, InterruptedException {
    Path installed = FOLDER.resolve("node_modules/nhsuk-frontend/package.json");
    boolean there =
        Files.exists(installed)
            && Files.readString(installed).contains('"' + VERSION + '"')
            && Files.exists(FOLDER.resolve("node_modules/nunjucks"));
    if (there) {
      return;
    }
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("package.json"), "{\"private\": true}");
    run(
        "",
        npm(),
        "install",
        "--no-save",
        "--prefer-offline",
        "--no-audit",
        "--no-fund",
        "--prefix",
        FOLDER.toString(),
        "nunjucks@3.2.4",
        "nhsuk-frontend@" + VERSION);
  }

  private static String node() {
    return Stream.of(System.getProperty("portal.node"), System.getenv("PORTAL_NODE"))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse("node");
  }

  private static String npm() {
    return Optional.ofNullable(Path.of(node()).getParent())
        .map(folder -> folder.resolve("npm").toString())
        .orElse("npm");
  }

  private static String run(String input, String... command)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile("node", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    Path folder = Path.of(node()).getParent();
    if (folder != null) {
      builder.environment().merge("PATH", folder.toString(), (old, first) -> first + ":" + old);
    }
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new IOException("These tests need Node.js: set PORTAL_NODE or put node on the PATH", e);
    }
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command[0] + " failed: " + Files.readString(errors));
    }
    return output;
  }
}
