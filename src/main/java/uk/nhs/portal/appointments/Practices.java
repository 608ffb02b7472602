package uk.nhs.portal.appointments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// What patients are told of their practice: its name, and where to phone.
@Component
class Practices {

  private static final Words WORDS = Words.of(Practices.class);

  private final FindOrganisations organisations;

  Practices(FindOrganisations organisations) {
    this.organisations = organisations;
  }

  /// Its name as people know it.
  String name(OdsCode practice) {
    return organisations
        .byCode(practice)
        .map(OrganisationSummary::name)
        .orElseGet(() -> WORDS.get("notice.practice"));
  }

  /// Where to phone.
  @Nullable PhoneNumber phone(OdsCode practice) {
    return organisations.byCode(practice).map(OrganisationSummary::phone).orElse(null);
  }
}
