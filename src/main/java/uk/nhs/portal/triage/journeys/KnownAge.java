package uk.nhs.portal.triage.journeys;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Response;

/// The age of a signed-in patient who asks for themselves, so that nobody has to type what the
/// portal knows. It is shown as an answer to confirm: a journey may be about somebody else after
/// all.
@Service
public class KnownAge {

  private final FindPatients patients;
  private final Clock clock;

  KnownAge(FindPatients patients, Clock clock) {
    this.patients = patients;
    this.clock = clock;
  }

  /// The age, if that is the question and the answer is known.
  public Optional<Answer> of(Response response, LinkId question) {
    PatientId owner = response.owner();
    if (owner == null
        || !question.equals(StartItems.AGE)
        || !StartItems.isForThemselves(response)) {
      return Optional.empty();
    }
    return patients
        .withoutShowing(owner)
        .map(patient ->
            new Answer.Whole(DateOfBirth.of(patient.dateOfBirth()).ageOn(London.today(clock))));
  }
}
