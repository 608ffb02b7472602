package uk.nhs.portal.questionnaires.fhir;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.TitlePage;

/// What a questionnaire is called, here and in FHIR.
final class Titles {

  /// The system of identifiers that are hashes of the content.
  static final String HASHES = Extensions.BASE + "Id/questionnaire-hash";

  private static final String URL = Extensions.BASE + "Questionnaire/";

  private Titles() {}

  static String url(TitlePage page) {
    return URL + page.name();
  }

  static String canonical(TitlePage page) {
    return page.version().isEmpty() ? url(page) : url(page) + "|" + page.version();
  }

  /// `sore-throat` as `SoreThroat`, which is what FHIR wants of a name.
  static String computerName(String name) {
    String joined =
        Arrays.stream(name.split("-"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return Character.isDigit(joined.charAt(0)) ? "Q" + joined : joined;
  }

  static TitlePage read(org.hl7.fhir.r4.model.Questionnaire from) {
    boolean ours = from.hasUrl() && from.getUrl().startsWith(URL);
    String title =
        from.hasTitle() ? from.getTitle() : ours ? "" : from.hasName() ? from.getName() : "";
    return new TitlePage(
        ours ? from.getUrl().substring(URL.length()) : nameOf(from),
        ours || !title.isEmpty() ? title : "Questionnaire",
        from.hasVersion() ? from.getVersion() : ours ? "" : "1",
        from.hasCopyright() ? from.getCopyright() : "",
        from.hasDescription() ? from.getDescription() : "",
        Extensions.text(from, Extensions.TOPIC));
  }

  private static String nameOf(org.hl7.fhir.r4.model.Questionnaire from) {
    return Stream.of(from.getIdElement().getIdPart(), from.getName(), from.getTitle())
        .map(Titles::slug)
        .filter(slug -> !slug.isEmpty())
        .findFirst()
        .orElse("questionnaire");
  }

  private static String slug(@Nullable String text) {
    String plain =
        text == null
            ? ""
            : Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.substring(0, Math.min(60, slug.length())).replaceAll("-$", "");
  }

  static Coding context(String code) {
    return new Coding()
        .setSystem("http://terminology.hl7.org/CodeSystem/usage-context-type")
        .setCode(code);
  }
}
