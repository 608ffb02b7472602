package uk.nhs.portal.identity.ui.practice;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.needs.NeedsLinks;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Which patient, at which practice of the person who looks.
record PatientAddress(PatientId patient, OdsCode practice) {

  /// What the address of a page names.
  ///
  /// @throws NotFound if it names nobody, or a practice where the person does not work
  static PatientAddress of(BeforeEnterEvent event, MyPractices practices) {
    try {
      return new PatientAddress(
          new PatientId(UUID.fromString(event.getRouteParameters().get("patient").orElse(""))),
          practices.chosen(
              event
                  .getLocation()
                  .getQueryParameters()
                  .getSingleParameter("practice")
                  .map(OdsCode::of)));
    } catch (IllegalArgumentException _) {
      throw new NotFound();
    }
  }

  /// The page of the patient.
  String href() {
    return NeedsLinks.patient(patient, practice);
  }
}
