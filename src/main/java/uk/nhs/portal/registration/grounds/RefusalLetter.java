package uk.nhs.portal.registration.grounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.Words;

/// The letter that tells somebody why a practice does not register them, and what they can do now.
///
/// @param paragraphs one line each; a link stands in a paragraph of its own
public record RefusalLetter(String heading, List<String> paragraphs) {

  private static final Words WORDS = Words.of(RefusalLetter.class);

  /// For so many days the practice treats whoever it declined, if it cannot wait and nobody else
  /// has registered them: from the day of the decision on, that day included.
  private static final int DAYS_OF_TREATMENT = 14;

  private static final int MONTHS_TO_COMPLAIN = 12;

  public RefusalLetter {
    paragraphs = List.copyOf(paragraphs);
  }

  /// What the letter is about.
  ///
  /// @param practice its name
  /// @param icb the name of the integrated care board that pays for the practice, if it is known
  /// @param received the day of the application
  /// @param decided the day of the decision and of the letter
  /// @param findAnother the whole address of the page with practices that take new patients
  public record About(
      PersonName applicant,
      String practice,
      @Nullable String icb,
      Refusal refusal,
      LocalDate received,
      LocalDate decided,
      String findAnother) {

    @Override
    public String toString() {
      return "About[***]";
    }
  }

  /// Writes it.
  public static RefusalLetter about(About about) {
    List<String> lines = new ArrayList<>();
    String name = about.applicant().formatted();
    lines.add(NhsFormat.date(about.decided()));
    lines.add(words("dear", name));
    lines.add(words("decision", about.practice(), name, NhsFormat.date(about.received())));
    lines.add(words("why", GroundWords.why(about.refusal())));
    if (!about.refusal().words().isEmpty()) {
      lines.add(words("explains", about.refusal().words()));
    }
    lines.add(words("not-documents"));
    lines.add(words("another"));
    lines.add(about.findAnother());
    lines.add(words("allocation"));
    lines.add(words("treatment", NhsFormat.date(lastDayOfTreatment(about.decided()))));
    String icb = about.icb() == null ? words("the-icb") : about.icb();
    String by = NhsFormat.date(about.decided().plusMonths(MONTHS_TO_COMPLAIN));
    lines.add(words("complain", about.practice(), icb, by));
    lines.add(words("ombudsman"));
    lines.add(about.practice());
    return new RefusalLetter(words("heading", about.practice()), lines);
  }

  /// The letter as plain text, with an empty line between paragraphs.
  public String text() {
    return heading + "\n\n" + String.join("\n\n", paragraphs);
  }

  private static LocalDate lastDayOfTreatment(LocalDate decided) {
    return decided.plusDays(DAYS_OF_TREATMENT - 1);
  }

  private static String words(String key, Object... values) {
    return WORDS.get("refusal.letter." + key, values);
  }

  @Override
  public String toString() {
    return "RefusalLetter[***]";
  }
}
