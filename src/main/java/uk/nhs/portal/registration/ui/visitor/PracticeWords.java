package uk.nhs.portal.registration.ui.visitor;

import java.util.Optional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// The practice of an application as its pages name it.
@org.springframework.stereotype.Component
class PracticeWords {

  private static final Words WORDS = Words.of(PracticeWords.class);

  private final FindOrganisations organisations;

  PracticeWords(FindOrganisations organisations) {
    this.organisations = organisations;
  }

  Optional<OrganisationSummary> summary(OdsCode practice) {
    return organisations.byCode(practice);
  }

  /// Its name; its code where nobody knows it any more.
  String name(OdsCode practice) {
    return summary(practice).map(OrganisationSummary::name).orElse(practice.value());
  }

  /// Register with …
  String title(OdsCode practice) {
    return WORDS.get("application.title", name(practice));
  }
}
