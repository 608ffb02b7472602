package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.answers.Implausible;
import uk.nhs.portal.registration.answers.Plausible;
import uk.nhs.portal.registration.answers.ReadApplicant;
import uk.nhs.portal.registration.answers.ReadShared;

/// Finds what cannot be so in answers that are complete, before anybody at a practice has to.
@Component
public class CheckPlausible {

  private final Clock clock;
  private final boolean testNumbers;

  CheckPlausible(Clock clock, @Value("${portal.registration.test-numbers}") boolean testNumbers) {
    this.clock = clock;
    this.testNumbers = testNumbers;
  }

  /// Everything that is wrong with a draft; nothing while it is not ready to be sent.
  public List<Implausible> of(DraftProgress progress) {
    return progress.isReady()
        ? of(progress.shared(), progress.application().people().stream().map(progress::of).toList())
        : List.of();
  }

  /// Everything that is wrong with complete answers.
  ///
  /// @param people the answers of everybody, in their order
  List<Implausible> of(Response shared, List<Response> people) {
    return Plausible.of(
        ReadShared.of(shared),
        people.stream().map(own -> ReadApplicant.of(shared, own)).toList(),
        London.today(clock),
        testNumbers);
  }
}
