package uk.nhs.portal.registration.applications;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.settings.FindSettings;

/// Leads from a draft to its questions, on whatever device somebody goes on with it. From then on
/// it is kept for its time again.
@Service
@Transactional
public class OpenParts {

  private final FindApplications find;
  private final ApplicationRows rows;
  private final TendResponses responses;
  private final FindSettings settings;
  private final Clock clock;

  OpenParts(
      FindApplications find,
      ApplicationRows rows,
      TendResponses responses,
      FindSettings settings,
      Clock clock) {
    this.find = find;
    this.rows = rows;
    this.responses = responses;
    this.settings = settings;
    this.clock = clock;
  }

  /// The questions that hold for everybody.
  ///
  /// @throws NotFound if the key opens no draft
  public ResponseToken shared(ApplicationKey key) {
    return responses.openAnew(draft(key).shared());
  }

  /// The questions about a person, with what is given brought up to date.
  ///
  /// @throws NotFound if the key opens no draft, or it has no such person, or the shared questions
  ///   want an answer first
  public ResponseToken person(ApplicationKey key, ApplicantId id) {
    Application application = draft(key);
    Applicant person = application.person(id).orElseThrow(() -> new NotFound("applicant"));
    Response shared = find.answers(application.shared());
    if (!shared.isComplete()) {
      throw new NotFound("the shared questions come first");
    }
    responses.know(
        person.response(),
        new SharedAnswers(shared)
            .given(person.named(), settings.of(application.practice()), London.today(clock)));
    return responses.openAnew(person.response());
  }

  private Application draft(ApplicationKey key) {
    Application application = find.at(key);
    if (!application.isDraft()) {
      throw new NotFound("draft");
    }
    rows.keepUntil(application.id(), clock.instant().plus(BeginApplications.KEPT));
    return application;
  }
}
