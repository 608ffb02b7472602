package uk.nhs.portal.triage.ui.practice;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.triage.handover.CaseDetails;

/// What a person said of themselves beside what a practice knows of a patient.
record Comparison(CaseDetails details, PatientSummary patient) {

  private static final Words WORDS = CasePage.WORDS;

  /// Whether both sides say the same.
  enum Same {
    SAME,
    DIFFERENT,
    /// One side says nothing.
    NOT_SAID
  }

  /// One fact; either side is empty if nobody said it.
  record Line(String what, String said, String known, Same same) {

    @Override
    public String toString() {
      return "Line[" + what + ", " + same + "]";
    }
  }

  /// Who they are first, then how they are reached, which may have changed since.
  List<Line> lines() {
    var said = details.summary();
    NhsNumber number = details.nhsNumber();
    NhsNumber knownNumber = patient.nhsNumber();
    EmailAddress email = details.email();
    EmailAddress knownEmail = patient.email();
    PhoneNumber knownPhone = patient.phone();
    return List.of(
        line(
            "practice.triage.name",
            said.name().formatted(),
            patient.name().formatted(),
            Comparison::soundsTheSame),
        line(
            "practice.triage.date-of-birth",
            NhsFormat.date(said.dateOfBirth()),
            NhsFormat.date(patient.dateOfBirth()),
            String::equals),
        line(
            "practice.triage.nhs-number",
            number == null ? null : number.formatted(),
            knownNumber == null ? null : knownNumber.formatted(),
            String::equals),
        line(
            "practice.triage.phone",
            details.phone().formatted(),
            knownPhone == null ? null : knownPhone.formatted(),
            String::equals),
        line(
            "practice.triage.email",
            email == null ? null : email.value(),
            knownEmail == null ? null : knownEmail.value(),
            String::equalsIgnoreCase));
  }

  private static Line line(
      String what,
      @Nullable String said,
      @Nullable String known,
      BiPredicate<String, String> equal) {
    if (said == null || known == null) {
      return new Line(
          WORDS.get(what), said == null ? "" : said, known == null ? "" : known, Same.NOT_SAID);
    }
    return new Line(
        WORDS.get(what), said, known, equal.test(said, known) ? Same.SAME : Same.DIFFERENT);
  }

  // Accents and capitals of names do not count.
  private static boolean soundsTheSame(String one, String other) {
    Collator letters = Collator.getInstance(Locale.UK);
    letters.setStrength(Collator.PRIMARY);
    return letters.compare(one, other) == 0;
  }
}
