package uk.nhs.portal.registration.decisions;

import java.util.List;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.demographics.PdsAnswer;
import uk.nhs.portal.registration.demographics.PdsPerson;
import uk.nhs.portal.registration.demographics.PersonalDemographics;
import uk.nhs.portal.registration.matching.CompareDetails;
import uk.nhs.portal.registration.matching.Match;
import uk.nhs.portal.registration.matching.PersonDetails;

/// Asks the Personal Demographics Service who somebody is, when staff want to know. Nothing of the
/// database is held while it answers.
@Service
public class AskDemographics {

  private final FindCandidates candidates;
  private final PersonalDemographics demographics;

  AskDemographics(FindCandidates candidates, PersonalDemographics demographics) {
    this.candidates = candidates;
    this.demographics = demographics;
  }

  /// What the service said.
  ///
  /// @param people how well each whom it named agrees with the application, the best first; of a
  ///   record that must not be used no detail is handed on
  public record Asked(PdsAnswer answer, List<Match> people) {

    public Asked {
      people = List.copyOf(people);
    }

    @Override
    public String toString() {
      return "Asked[***]";
    }
  }

  /// Asks by NHS number where the application has one, else by name, day of birth and postcode.
  ///
  /// @throws NotFound if the practice has no such application, or the person does not work there
  public Asked ask(OdsCode practice, ApplicantId id) {
    PersonDetails applied = candidates.toAskAbout(practice, id);
    NhsNumber number = applied.nhsNumber();
    PdsAnswer answer = number == null ? demographics.search(applied) : demographics.find(number);
    return new Asked(
        answer,
        answer instanceof PdsAnswer.Found(List<PdsPerson> people)
            ? people.stream()
                .map(person -> CompareDetails.compare(applied, person.known()))
                .toList()
            : List.of());
  }
}
