package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.questionnaires.responses.ClaimResponses;
import uk.nhs.portal.triage.journeys.AskForCalls;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.MailJourney;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.journeys.ToPractice;

/// Takes the forms of a journey that has ended, and sends the browser on to what came of it. What
/// is refused is shown again on the page of its form.
@RestController
@AnonymousAllowed
class OutcomeForms {

  private final FindJourneys journeys;
  private final MailJourney mail;
  private final AskForCalls calls;
  private final ToPractice toPractice;
  private final ClaimResponses claim;
  private final Clock clock;

  OutcomeForms(
      FindJourneys journeys,
      MailJourney mail,
      AskForCalls calls,
      ToPractice toPractice,
      ClaimResponses claim,
      Clock clock) {
    this.journeys = journeys;
    this.mail = mail;
    this.calls = calls;
    this.toPractice = toPractice;
    this.claim = claim;
    this.clock = clock;
  }

  /// What a form does with its journey; returns where that leads to.
  private interface Act {
    String on(Journey journey, Stage stage);
  }

  @PostMapping("/111/{journey}/mail/send")
  public ResponseEntity<Void> mail(
      HttpServletRequest request,
      @PathVariable String journey,
      @RequestParam Map<String, String> typed) {
    return on(
        journey,
        "mail",
        (found, stage) -> {
          MailForm form = new MailForm(typed);
          String page = found.href("mail");
          if (!form.isRight()) {
            return refused(request, page, typed);
          }
          return page + (mail.send(found, form.address()) ? "?sent" : "?many");
        });
  }

  @PostMapping("/111/{journey}/call/ask")
  public ResponseEntity<Void> call(
      HttpServletRequest request,
      @PathVariable String journey,
      @RequestParam Map<String, String> typed) {
    return on(
        journey,
        "call",
        (found, stage) -> {
          CallForm form = new CallForm(typed);
          if (!(stage instanceof Stage.Ended ended) || !ended.disposition().kind().isCallBack()) {
            return Guide.href(found);
          }
          if (!form.isRight()) {
            return refused(request, found.href("call"), typed);
          }
          calls.ask(found, ended, form.number());
          return found.href("outcome");
        });
  }

  @PostMapping("/111/{journey}/practice/send")
  public ResponseEntity<Void> practice(
      HttpServletRequest request,
      @PathVariable String journey,
      @RequestParam Map<String, String> typed) {
    return on(
        journey,
        "practice",
        (found, stage) -> {
          if (!(stage instanceof Stage.Ended ended)) {
            return Guide.href(found);
          }
          boolean known = toPractice.known(found).isPresent();
          PracticeForm form = new PracticeForm(PracticeView.asks(found, known, clock), typed);
          OdsCode practice =
              toPractice
                  .practice(typed.getOrDefault("practice", ""))
                  .map(OrganisationSummary::code)
                  .orElse(null);
          if (!known && practice == null) {
            return found.href("practice");
          }
          if (!form.isRight()) {
            String again = refused(request, found.href("practice"), typed);
            return practice == null ? again : again + "&practice=" + practice.value();
          }
          if (practice == null) {
            toPractice.send(found, ended, form.contact(), form.wish());
          } else {
            toPractice.send(found, ended, practice, form.person(), form.contact(), form.wish());
          }
          return found.href("outcome");
        });
  }

  /// Binds the journey to the patient who is signed in, because the answers are about them. Who is
  /// not signed in any more does that first.
  @PostMapping("/111/{journey}/mine")
  public ResponseEntity<Void> mine(@PathVariable String journey) {
    return on(
        journey,
        "outcome",
        (found, stage) -> {
          String outcome = found.href("outcome");
          try {
            if (found.isForThemselves()) {
              claim.claim(found.token());
            }
            return outcome;
          } catch (NotAllowed noPatient) {
            return NextPage.signInBefore(outcome);
          }
        });
  }

  // Where there is no such journey, the page itself says so.
  private ResponseEntity<Void> on(String journey, String page, Act act) {
    try {
      Journey found = journeys.at(journey);
      return JourneyForms.seeOther(act.on(found, found.stage()));
    } catch (NotFound nothing) {
      return JourneyForms.seeOther(JourneyForms.page(journey, page));
    }
  }

  private static String refused(
      HttpServletRequest request, String page, Map<String, String> typed) {
    KeptFields.keep(request, page, typed);
    return page + "?again";
  }
}
