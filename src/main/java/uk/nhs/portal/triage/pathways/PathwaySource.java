package uk.nhs.portal.triage.pathways;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

/// The pathways with which a portal starts: those of the demonstration, or a signed set.
///
/// `portal.triage.pathways` names the folder of a set, `portal.triage.pathways-key` the public key
/// of whoever signs it; without them the built-in ones are used.
@Component
class PathwaySource {

  private static final String BUILT_IN = "classpath*:uk/nhs/portal/triage/pathways/*.yaml";

  private final String folder;
  private final String key;

  PathwaySource(
      @Value("${portal.triage.pathways:}") String folder,
      @Value("${portal.triage.pathways-key:}") String key) {
    this.folder = folder;
    this.key = key;
  }

  /// Whether an operator brought them.
  boolean isSignedSet() {
    return !folder.isBlank();
  }

  /// All of them, in the order of their files.
  ///
  /// @throws IllegalStateException naming the file that is no questionnaire, or what is wrong with
  ///   the signature
  List<Questionnaire> read() {
    return isSignedSet()
        ? SignedSet.of(folder, key).stream().map(PathwaySource::questionnaire).toList()
        : builtIn();
  }

  /// A file of a set.
  record File(String name, String text) {}

  private static List<Questionnaire> builtIn() {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(BUILT_IN);
      return Arrays.stream(found)
          .map(PathwaySource::file)
          .sorted(Comparator.comparing(File::name))
          .map(PathwaySource::questionnaire)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static File file(Resource resource) {
    try {
      return new File(
          String.valueOf(resource.getFilename()),
          resource.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Questionnaire questionnaire(File file) {
    try {
      return ReadQuestionnaire.of(file.text());
    } catch (UnsoundQuestionnaire unsound) {
      throw new IllegalStateException(file.name() + " is no questionnaire", unsound);
    }
  }
}
