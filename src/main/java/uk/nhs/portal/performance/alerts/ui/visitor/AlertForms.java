package uk.nhs.portal.performance.alerts.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.identity.NetworkLimit;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.alerts.AlertKey;
import uk.nhs.portal.performance.alerts.AlertLinks;
import uk.nhs.portal.performance.alerts.AlertWish;
import uk.nhs.portal.performance.alerts.SignUpForAlerts;
import uk.nhs.portal.performance.alerts.StopAlerts;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;

/// Takes the forms of alerts. All answers are the same whether an address is signed up or not.
@RestController
@AnonymousAllowed
class AlertForms {

  private final SignUpForAlerts signUp;
  private final StopAlerts stop;
  private final ServiceNames names;
  private final FindMeasures measures;
  private final NetworkLimit limit;

  AlertForms(
      SignUpForAlerts signUp,
      StopAlerts stop,
      ServiceNames names,
      FindMeasures measures,
      @Value("${portal.alerts.asked-per-network-and-hour:30}") int most,
      Clock clock) {
    this.signUp = signUp;
    this.stop = stop;
    this.names = names;
    this.measures = measures;
    this.limit = new NetworkLimit(most, clock);
  }

  /// Who goes back to where a form was sent begins anew.
  @GetMapping(SignUpForm.ACTION)
  @AnonymousAllowed
  public ResponseEntity<Void> notSent() {
    return to(PerformanceLinks.alerts());
  }

  @PostMapping(SignUpForm.ACTION)
  @AnonymousAllowed
  public ResponseEntity<Void> signUp(
      HttpServletRequest request, @RequestParam MultiValueMap<String, String> typed) {
    AlertsAddress chosen =
        AlertsAddress.of(
            typed.getOrDefault("organisation", List.of()),
            typed.getOrDefault("measure", List.of()),
            "");
    List<OdsCode> known = List.copyOf(names.of(chosen.organisations()).keySet());
    if (known.isEmpty()) {
      return to(PerformanceLinks.alerts());
    }
    List<Measure> all = measures.all();
    Map<String, String> first = typed.toSingleValueMap();
    SignUpForm form = new SignUpForm(all, chosen, first);
    if (!form.isRight()) {
      KeptFields.keep(request, PerformanceLinks.alerts(), first);
      return to(chosen.href("again"));
    }
    if (!limit.admit(request.getRemoteAddr())) {
      return to(chosen.href("many"));
    }
    signUp.ask(
        form.address(),
        new AlertWish(
            known,
            all.stream()
                .filter(measure -> form.picked().contains(measure.code().value()))
                .map(Measure::id)
                .toList()));
    return to(AlertDoneView.href("asked"));
  }

  /// Who goes back to where a form was sent sees its page again.
  @GetMapping("/mynhs/alerts/{page:confirm|stop}/{key}/now")
  @AnonymousAllowed
  public ResponseEntity<Void> page(@PathVariable String page, @PathVariable String key) {
    return to(
        AlertKey.of(key)
            .map(page.equals("stop") ? AlertLinks::stop : AlertLinks::confirm)
            .orElse(PerformanceLinks.alerts()));
  }

  @PostMapping("/mynhs/alerts/confirm/{key}/now")
  @AnonymousAllowed
  public ResponseEntity<Void> confirm(@PathVariable String key) {
    boolean good = AlertKey.of(key).map(this::confirm).orElse(false);
    return to(AlertDoneView.href(good ? "confirmed" : "over"));
  }

  /// Who confirms two requests of one address at once does so one after the other.
  private boolean confirm(AlertKey key) {
    try {
      return signUp.confirm(key);
    } catch (DuplicateKeyException other) {
      return signUp.confirm(key);
    }
  }

  @PostMapping("/mynhs/alerts/stop/{key}/now")
  @AnonymousAllowed
  public ResponseEntity<Void> stop(@PathVariable String key) {
    AlertKey.of(key).ifPresent(stop::stop);
    return to(AlertDoneView.href("stopped"));
  }

  /// What mail programs post by themselves, without a cookie and without a question (RFC 8058).
  @PostMapping(AlertLinks.ONE_CLICK + "{key}")
  @AnonymousAllowed
  public ResponseEntity<Void> oneClick(@PathVariable String key) {
    AlertKey.of(key).ifPresent(stop::stop);
    return ResponseEntity.ok().build();
  }

  /// The same address, opened by a person.
  @GetMapping(AlertLinks.ONE_CLICK + "{key}")
  @AnonymousAllowed
  public ResponseEntity<Void> opened(@PathVariable String key) {
    return to(AlertKey.of(key).map(AlertLinks::stop).orElse(PerformanceLinks.alerts()));
  }

  private static ResponseEntity<Void> to(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }
}
