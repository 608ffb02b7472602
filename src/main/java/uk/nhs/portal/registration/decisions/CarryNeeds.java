package uk.nhs.portal.registration.decisions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.needs.AccessibleFormat;
import uk.nhs.portal.identity.needs.Adjustment;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.answers.Needs;

/// Carries what somebody needs, which they have said once, to wherever the portal meets them as a
/// patient.
@Component
class CarryNeeds {

  private final PatientNeeds needs;

  CarryNeeds(PatientNeeds needs) {
    this.needs = needs;
  }

  /// Records what an application said; somebody who needs nothing leaves what was known before.
  @Transactional(propagation = Propagation.MANDATORY)
  void record(PatientId patient, OdsCode practice, ApplicantId application, Needs told) {
    if (told.any()) {
      needs.recordFromApplication(patient, practice, known(told), application.value());
    }
  }

  private static uk.nhs.portal.identity.needs.Needs known(Needs told) {
    return new uk.nhs.portal.identity.needs.Needs(
        told.language(),
        same(AccessibleFormat.values(), told.formats()),
        told.otherFormat(),
        same(Adjustment.values(), told.adjustments()),
        told.otherAdjustment());
  }

  /// Those of the values that are named alike; what is told in words stands beside them.
  private static <E extends Enum<E>> Set<E> same(E[] all, Collection<? extends Enum<?>> told) {
    Set<String> names = told.stream().map(Enum::name).collect(Collectors.toSet());
    return Arrays.stream(all)
        .filter(each -> names.contains(each.name()))
        .collect(Collectors.toSet());
  }
}
