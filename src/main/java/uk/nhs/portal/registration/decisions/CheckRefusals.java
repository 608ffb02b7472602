package uk.nhs.portal.registration.decisions;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.registration.grounds.RefusalLetter;
import uk.nhs.portal.registration.settings.FindSettings;

/// Says which grounds hold for somebody, and writes the letter.
@Service
public class CheckRefusals {

  private final FindSettings settings;
  private final String publicUrl;

  CheckRefusals(FindSettings settings, @Value("${portal.public-url}") String publicUrl) {
    this.settings = settings;
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
  }

  /// The grounds that can hold: a list is closed only while the commissioner has closed it, and
  /// nobody who lives in the inner area lives outside it.
  public Set<Ground> open(OdsCode practice, QueueRow row, LocalDate today) {
    Set<Ground> open = EnumSet.allOf(Ground.class);
    if (!settings.of(practice).isClosedOn(today)) {
      open.remove(Ground.LIST_CLOSED);
    }
    if (row.area() == Area.INNER) {
      open.remove(Ground.OUT_OF_AREA);
      open.remove(Ground.CARE_NEARER_HOME);
    }
    return open;
  }

  /// The letter that a refusal would send.
  ///
  /// @param practice its name
  public RefusalLetter letter(String practice, QueueRow row, Refusal refusal, LocalDate today) {
    return RefusalLetter.about(
        new RefusalLetter.About(
            row.name(),
            practice,
            null,
            refusal,
            London.at(row.sentAt()).toLocalDate(),
            today,
            publicUrl + RegistrationLinks.start()));
  }

  Optional<Deciding.Why> whyNot(OdsCode practice, QueueRow row, Refusal refusal, LocalDate today) {
    return open(practice, row, today).contains(refusal.ground())
        ? Optional.empty()
        : Optional.of(Deciding.Why.GROUND_DOES_NOT_HOLD);
  }
}
