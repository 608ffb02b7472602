package uk.nhs.portal.messages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;

/// Notices that tests send.
public final class Notices {

  public static final OdsCode ELM_SURGERY = OdsCode.of("P91007");
  public static final OdsCode OAK_SURGERY = OdsCode.of("P91008");

  private Notices() {}

  public static PatientNotice to(UUID patient, @Nullable String email) {
    return about(UUID.randomUUID(), patient, email);
  }

  public static PatientNotice about(UUID topicId, UUID patient, @Nullable String email) {
    return new PatientNotice(
        patient,
        email == null ? null : EmailAddress.of(email),
        ELM_SURGERY,
        "Elm Surgery",
        "appointment",
        topicId,
        "Your appointment with Dr Khan is booked",
        List.of("Smear test on 3 March 2026 at 9:30am.", "Bring your red book."),
        "/appointments/" + topicId);
  }
}
