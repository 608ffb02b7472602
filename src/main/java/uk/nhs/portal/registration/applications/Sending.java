package uk.nhs.portal.registration.applications;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.registration.ApplicantId;

/// What came of sending an application. Only [Sent] has changed anything.
public sealed interface Sending {

  /// The practice has it, now or since an earlier submit.
  record Sent() implements Sending {}

  /// Something wants an answer first.
  ///
  /// @param shared whether it is among the questions that hold for everybody
  /// @param people whose questions want an answer
  record Unanswered(boolean shared, List<ApplicantId> people) implements Sending {

    public Unanswered {
      people = List.copyOf(people);
    }
  }

  /// Nobody is to register.
  record NobodyNamed() implements Sending {}

  /// Who stays for less than 24 hours is treated without being registered.
  record NotNeeded() implements Sending {}

  /// The commissioner has closed the practice's list meanwhile.
  record ListClosed(LocalDate until) implements Sending {}

  /// Something cannot be so.
  ///
  /// @param person whose answers; null for those that hold for everybody
  /// @param code the key of the words that say what, such as `implausible.unborn`
  record Implausible(@Nullable ApplicantId person, String code) implements Sending {}

  /// The practice has an application of that person already, and has not decided yet.
  record Duplicate(ApplicantId person) implements Sending {}

  /// The person is a patient of that practice.
  record AlreadyRegistered(ApplicantId person) implements Sending {}
}
