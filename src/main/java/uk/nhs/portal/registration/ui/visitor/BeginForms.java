package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import uk.nhs.portal.identity.NetworkLimit;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.applications.BeginApplications;
import uk.nhs.portal.registration.applications.Begun;

/// Takes the form that begins an application to a practice.
@RestController
@AnonymousAllowed
class BeginForms {

  private final BeginApplications begin;
  private final ApplicationCookies cookies;
  private final NetworkLimit limit;

  /// @param most how many a network may begin in an hour; a hospital is one network to us
  BeginForms(
      BeginApplications begin,
      ApplicationCookies cookies,
      @Value("${portal.registration.begun-per-network-and-hour:300}") int most,
      Clock clock) {
    this.begin = begin;
    this.cookies = cookies;
    this.limit = new NetworkLimit(most, clock);
  }

  /// Who goes back to where the form was sent starts over.
  @GetMapping("/registrations")
  @AnonymousAllowed
  public ResponseEntity<Void> notSent() {
    return SeeOther.to(RegistrationLinks.start());
  }

  @PostMapping("/registrations")
  @AnonymousAllowed
  public ResponseEntity<Void> begin(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String practice,
      @RequestParam(defaultValue = "") String postcode) {
    String cannot = CannotBeginView.to(UriUtils.encode(practice, StandardCharsets.UTF_8));
    if (!limit.admit(request.getRemoteAddr())) {
      return SeeOther.to(CannotBeginView.many());
    }
    try {
      return switch (begin.begin(OdsCode.of(practice), known(postcode))) {
        case Begun.Draft(var reference, var token) ->
            SeeOther.to(
                RegistrationLinks.application(reference), cookies.opening(reference, token));
        case Begun.ListClosed _, Begun.NoPractice _ -> SeeOther.to(cannot);
      };
    } catch (InvalidValue noCode) {
      return SeeOther.to(cannot);
    }
  }

  /// Where somebody looked for a practice only helps; it may be anything.
  private static @Nullable Postcode known(String typed) {
    try {
      return Postcode.of(typed);
    } catch (InvalidValue none) {
      return null;
    }
  }
}
