package uk.nhs.portal.triage.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// Finished triages as tests need them.
public final class Triages {

  /// Tuesday 3 March 2026 at 9am, when the clock of the tests starts.
  public static final Instant NINE = Instant.parse("2026-03-03T09:00:00Z");

  private Triages() {}

  /// Somebody whom nobody knows, who wants to be phoned.
  public static FinishedTriage at(OdsCode practice, String outcome, String family) {
    return of(practice, null, outcome, NINE, family, "07700 900 555", false);
  }

  /// A triage with everything that makes a difference in an inbox.
  public static FinishedTriage of(
      OdsCode practice,
      @Nullable PatientId patient,
      String outcome,
      Instant endedAt,
      String family,
      String phone,
      boolean redFlag) {
    return new FinishedTriage(
        UUID.randomUUID(),
        practice,
        patient,
        new Person(new PersonName("Test", family), LocalDate.of(1980, 2, 3), null),
        new Contact(PhoneNumber.of(phone), null, null),
        "Sore throat",
        "0".repeat(64),
        DispositionCode.of(outcome),
        endedAt,
        List.of(
            new TriageAnswer("How is your breathing?", "Normal for me", false, false),
            new TriageAnswer("Do you have any of these?", "You cannot swallow", redFlag, true)),
        null,
        Wish.CALL,
        null);
  }
}
