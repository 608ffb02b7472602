package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// An author with a terminal, on the jar that the other journeys use.
@Tag("journey")
class QuestionnaireScriptIT {

  private static final String THROAT =
      "src/main/resources/uk/nhs/portal/triage/pathways/sore-throat.yaml";

  @TempDir Path folder;

  @Test
  void anAuthorWalksAPathwayFromTheTerminal() throws Exception {
    Path answers =
        Files.writeString(
            folder.resolve("answers.json"),
            "{\"age\": 40, \"sex\": \"female\", \"breathing\": \"noisy\"}");

    assertThat(portal("questionnaire", "run", THROAT, "--answers", answers.toString())).isZero();
    assertThat(JsonMapper.shared().readTree(said("out")).path("outcome").asString())
        .isEqualTo("Dx011");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void anAuthorIsToldInOneLineWhatIsWrong() throws Exception {
    assertThat(portal("questionnaire", "run", "nowhere.yaml", "--answers", "-")).isEqualTo(64);
    assertThat(said("out")).isEmpty();
    assertThat(complaints()).singleElement().asString().contains("nowhere.yaml");
  }

  private int portal(String... words) throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("./portal"));
    call.addAll(List.of(words));
    Process process =
        new ProcessBuilder(call)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  /// What the standard error says besides that the portal is being built.
  private List<String> complaints() throws IOException {
    return said("err").lines().filter(line -> !line.startsWith("Building ")).toList();
  }

  private String said(String stream) throws IOException {
    return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
  }
}
