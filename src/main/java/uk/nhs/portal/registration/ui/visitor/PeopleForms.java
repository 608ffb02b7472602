package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.ChangePeople;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;
import uk.nhs.portal.registration.applications.PeopleChange;

/// Takes the forms that say who registers. What is refused is shown again on the page of its form.
@RestController
@AnonymousAllowed
class PeopleForms {

  private final SeeOther answer;
  private final FollowDrafts follow;
  private final ChangePeople change;
  private final Clock clock;

  PeopleForms(SeeOther answer, FollowDrafts follow, ChangePeople change, Clock clock) {
    this.answer = answer;
    this.follow = follow;
    this.change = change;
    this.clock = clock;
  }

  /// What a form does with whom it names.
  private interface Act {
    PeopleChange with(Named person);
  }

  /// One more person; leads to the questions about them.
  @PostMapping("/register-with-a-gp/{reference}/people/add/save")
  @AnonymousAllowed
  public ResponseEntity<Void> add(
      HttpServletRequest request,
      @PathVariable String reference,
      @RequestParam Map<String, String> typed) {
    return answer.with(
        request,
        reference,
        key -> {
          ApplicationAddress at = new ApplicationAddress(key.reference());
          return take(
              request, key, at.page("people/add"), typed, named -> change.add(key, named), true);
        });
  }

  /// Another name, date of birth or relation.
  @PostMapping("/register-with-a-gp/{reference}/people/{person}/save")
  @AnonymousAllowed
  public ResponseEntity<Void> change(
      HttpServletRequest request,
      @PathVariable String reference,
      @PathVariable int person,
      @RequestParam Map<String, String> typed) {
    return answer.with(
        request,
        reference,
        key -> {
          ApplicationAddress at = new ApplicationAddress(key.reference());
          Optional<Applicant> known = follow.progress(key).application().at(person);
          return known
              .map(applicant ->
                  take(
                      request,
                      key,
                      at.person(person),
                      typed,
                      named -> change.change(key, applicant.id(), named),
                      false))
              .orElseGet(at::href);
        });
  }

  /// Takes somebody out, after they were asked.
  @PostMapping("/register-with-a-gp/{reference}/people/{person}/remove/confirm")
  @AnonymousAllowed
  public ResponseEntity<Void> remove(
      HttpServletRequest request, @PathVariable String reference, @PathVariable int person) {
    return answer.with(
        request,
        reference,
        key -> {
          follow
              .progress(key)
              .application()
              .at(person)
              .ifPresent(applicant -> change.remove(key, applicant.id()));
          return new ApplicationAddress(key.reference()).href();
        });
  }

  private String take(
      HttpServletRequest request,
      ApplicationKey key,
      String page,
      Map<String, String> typed,
      Act act,
      boolean asksOn) {
    ApplicationAddress at = new ApplicationAddress(key.reference());
    DraftProgress progress = follow.progress(key);
    PersonForm form =
        new PersonForm(progress.isSentByOneOfThem(), London.today(clock)).typed(typed);
    if (!form.isRight()) {
      return again(request, page, typed, "");
    }
    return switch (act.with(form.named())) {
      case PeopleChange.Done(var id) ->
          asksOn
              ? follow.progress(key).application().person(id).stream()
                  .findFirst()
                  .map(added -> at.questions(added.position()))
                  .orElseGet(at::href)
              : at.href();
      case PeopleChange.Twice _ -> again(request, page, typed, "twice");
      case PeopleChange.SecondMe _ -> again(request, page, typed, "second-me");
      case PeopleChange.TooMany _ -> again(request, page, typed, "too-many");
      case PeopleChange.SharedFirst _, PeopleChange.Sent _ -> at.href();
    };
  }

  private static String again(
      HttpServletRequest request, String page, Map<String, String> typed, String why) {
    KeptFields.keep(request, page, typed);
    return page + "?again" + (why.isEmpty() ? "" : "=" + why);
  }
}
