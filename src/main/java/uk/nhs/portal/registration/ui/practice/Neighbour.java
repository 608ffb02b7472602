package uk.nhs.portal.registration.ui.practice;

import java.util.Optional;
import java.util.function.Function;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.decisions.ShowApplicants;

/// The links to whoever comes before and after somebody in the queue.
final class Neighbour {

  private static final Words WORDS = RegistrationPage.WORDS;

  private Neighbour() {}

  static Optional<Pagination> links(
      ShowApplicants.Neighbours beside, Function<ApplicantId, String> href) {
    if (beside.previous().isEmpty() && beside.next().isEmpty()) {
      return Optional.empty();
    }
    Pagination pages = new Pagination();
    beside
        .previous()
        .ifPresent(id -> pages.previous(WORDS.get("practice.previous"), href.apply(id)));
    beside.next().ifPresent(id -> pages.next(WORDS.get("practice.next"), href.apply(id)));
    return Optional.of(pages);
  }
}
