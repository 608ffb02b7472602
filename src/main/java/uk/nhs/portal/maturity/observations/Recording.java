package uk.nhs.portal.maturity.observations;

import java.util.UUID;
import uk.nhs.portal.maturity.models.Edition;

/// What came of recording a stage.
public sealed interface Recording {

  /// It is there; also when the same form was sent again.
  record Recorded(UUID id) implements Recording {}

  /// Only assessors who came can say that this stage is reached.
  record NeedsOnSite() implements Recording {}

  /// The edition has no such stage, or the model no such edition.
  record NoSuchStage() implements Recording {}

  /// A day that has not come yet.
  record InTheFuture() implements Recording {}

  /// The edition was not there yet on that day.
  record BeforeTheEdition(Edition edition) implements Recording {}

  /// Nothing that shows it.
  record NoEvidence() implements Recording {}

  /// Somebody else has corrected it meanwhile, or taken it away.
  record SupersededAlready() implements Recording {}

  /// Who says it may not call it validated, or may not correct what a curator recorded.
  record NotTheirs() implements Recording {}
}
