package uk.nhs.portal.questionnaires.check;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

/// Every pathway that is shipped, so that a new file counts by itself.
public final class Pathways {

  private static final String FOLDER = "uk/nhs/portal/triage/pathways";

  private Pathways() {}

  public static List<Questionnaire> all() throws IOException {
    List<Path> files = new ArrayList<>();
    // tests have a package of the same name
    for (URL folder : Collections.list(Pathways.class.getClassLoader().getResources(FOLDER))) {
      try (Stream<Path> inside = Files.list(Path.of(URI.create(folder.toString())))) {
        inside.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    List<Questionnaire> pathways = new ArrayList<>();
    for (Path file : files) {
      pathways.add(ReadQuestionnaire.of(Files.readString(file)));
    }
    return pathways;
  }
}
