package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.triage.TriageLinks;
import uk.nhs.portal.triage.journeys.StartJourneys;

/// Takes the forms that start a journey, and sends the browser on to its page.
@RestController
@AnonymousAllowed
class JourneyForms {

  private final StartJourneys start;

  JourneyForms(StartJourneys start) {
    this.start = start;
  }

  /// Who goes back to where a form was sent starts over.
  @GetMapping("/111/start")
  public ResponseEntity<Void> notSent() {
    return seeOther(TriageLinks.start());
  }

  @PostMapping("/111/start")
  public ResponseEntity<Void> start() {
    return started(TriageLinks.start(), start::start);
  }

  /// Starts again where a journey was withdrawn.
  @PostMapping("/111/{journey}/again")
  public ResponseEntity<Void> again(@PathVariable String journey) {
    return started(page(journey, ""), () -> start.keepingAnswers(journey));
  }

  /// Starts again from a question, because symptoms have changed.
  @PostMapping("/111/{journey}/changed/start")
  public ResponseEntity<Void> changed(
      @PathVariable String journey, @RequestParam(defaultValue = "") String from) {
    String page = page(journey, "changed");
    if (from.isBlank() || from.length() > 255) {
      return seeOther(page + "?nothing");
    }
    return started(page, () -> start.changed(journey, new LinkId(from)));
  }

  /// The page that the act leads to; where there is nothing to act on, the page itself says so.
  private static ResponseEntity<Void> started(String page, Supplier<String> act) {
    try {
      return seeOther(act.get());
    } catch (NotFound | IllegalArgumentException nothing) {
      return seeOther(page);
    }
  }

  static ResponseEntity<Void> seeOther(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }

  /// A page of what may be no journey at all.
  static String page(String journey, String page) {
    return TriageLinks.page(UriUtils.encodePathSegment(journey, StandardCharsets.UTF_8), page);
  }
}
