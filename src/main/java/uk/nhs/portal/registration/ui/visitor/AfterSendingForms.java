package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.Application;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.CorrectApplications;
import uk.nhs.portal.registration.applications.Correcting;
import uk.nhs.portal.registration.applications.FindApplications;
import uk.nhs.portal.registration.applications.WithdrawApplications;
import uk.nhs.portal.registration.applications.Withdrawal;

/// Takes the forms of an application that was sent: taking it back, and correcting it.
@RestController
@AnonymousAllowed
class AfterSendingForms {

  private static final String SHARED = "shared";

  private final SeeOther answer;
  private final FindApplications find;
  private final WithdrawApplications withdraw;
  private final CorrectApplications correct;

  AfterSendingForms(
      SeeOther answer,
      FindApplications find,
      WithdrawApplications withdraw,
      CorrectApplications correct) {
    this.answer = answer;
    this.find = find;
    this.withdraw = withdraw;
    this.correct = correct;
  }

  /// Takes back one person, or everybody who still waits.
  @PostMapping("/register-with-a-gp/{reference}/withdraw/confirm")
  @AnonymousAllowed
  public ResponseEntity<Void> withdraw(
      HttpServletRequest request,
      @PathVariable String reference,
      @RequestParam(defaultValue = "") String person) {
    return answer.with(
        request,
        reference,
        key -> {
          ApplicationAddress at = new ApplicationAddress(key.reference());
          Application application = find.at(key);
          Optional<Applicant> one = at(application, person);
          if (application.isDraft()) {
            return at.href();
          }
          if (one.isEmpty() && !person.equals("all")) {
            return at.page("withdraw") + "?again";
          }
          Withdrawal withdrawal =
              one.isPresent() ? withdraw.one(key, one.get().id()) : withdraw.everybody(key);
          return switch (withdrawal) {
            case Withdrawal.Withdrawn _ -> at.href() + "?withdrawn";
            case Withdrawal.AlreadyDecided _ -> at.href() + "?decided";
          };
        });
  }

  /// Lets the practice have what was corrected.
  @PostMapping("/register-with-a-gp/{reference}/correct/{part}/confirm")
  @AnonymousAllowed
  public ResponseEntity<Void> confirm(
      HttpServletRequest request, @PathVariable String reference, @PathVariable String part) {
    return answer.with(
        request,
        reference,
        key -> {
          ApplicationAddress at = new ApplicationAddress(key.reference());
          String page = at.page("correct");
          return switch (correct.confirm(key, whose(key, part))) {
            case Correcting.Corrected _ -> at.href() + "?corrected";
            case Correcting.Unanswered _ -> page;
            case Correcting.AlreadyDecided _ -> at.href() + "?decided";
            case Correcting.Implausible _ -> page + "?refused=implausible";
            case Correcting.OtherStay _ -> page + "?refused=stay";
            case Correcting.Duplicate _ -> page + "?refused=duplicate";
          };
        });
  }

  /// Leaves everything as it was sent.
  @PostMapping("/register-with-a-gp/{reference}/correct/{part}/drop")
  @AnonymousAllowed
  public ResponseEntity<Void> drop(
      HttpServletRequest request, @PathVariable String reference, @PathVariable String part) {
    return answer.with(
        request,
        reference,
        key -> {
          correct.drop(key, whose(key, part));
          return new ApplicationAddress(key.reference()).page("correct");
        });
  }

  private @Nullable ApplicantId whose(ApplicationKey key, String part) {
    return part.equals(SHARED)
        ? null
        : at(find.at(key), part).map(Applicant::id).orElseThrow(() -> new NotFound("applicant"));
  }

  private static Optional<Applicant> at(Application application, String position) {
    return application.people().stream()
        .filter(person -> Integer.toString(person.position()).equals(position))
        .findFirst();
  }
}
