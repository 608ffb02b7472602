package uk.nhs.portal.registration.demographics;

import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.registration.matching.PersonDetails;

/// Asks the Personal Demographics Service. The caller writes the audit row.
///
/// It never throws because of the service, asks at most twice, and never waits for long.
public interface PersonalDemographics {

  /// Whose NHS number it is. Where another number has taken its place, the answer is the person
  /// under the other one ([PdsPerson#isUnderAnotherNumber]).
  PdsAnswer find(NhsNumber number);

  /// Who somebody may be, by family name, day of birth, sex and postcode; and if that is nobody, by
  /// names that sound alike. Without a family name and a day of birth it is nobody.
  PdsAnswer search(PersonDetails details);
}
