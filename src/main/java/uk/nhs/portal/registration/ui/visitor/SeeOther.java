package uk.nhs.portal.registration.ui.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.applications.ApplicationKey;

/// How the forms of an application are answered: they do something and send the browser on to the
/// page that shows what came of it.
@Component
class SeeOther {

  private static final int TRIES = 5;

  private final ApplicationCookies cookies;

  SeeOther(ApplicationCookies cookies) {
    this.cookies = cookies;
  }

  static ResponseEntity<Void> to(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }

  static ResponseEntity<Void> to(String href, String cookie) {
    return also(to(href), cookie);
  }

  /// The same answer, with a cookie that it gives or takes.
  static ResponseEntity<Void> also(ResponseEntity<Void> answer, String cookie) {
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(HttpHeaders.SET_COOKIE, cookie)
        .build();
  }

  /// Does something with the application that the browser may see; another browser is led to where
  /// a code can be asked for. If another tab is quicker, it is done once more.
  ResponseEntity<Void> with(
      HttpServletRequest request, String reference, Function<ApplicationKey, String> act) {
    try {
      ApplicationKey key = cookies.key(ApplicationReference.of(reference), request);
      return to(again(() -> act.apply(key)));
    } catch (InvalidValue none) {
      return to(RegistrationLinks.comeBack());
    } catch (NotFound notTheirs) {
      return to(ReturnView.with(ApplicationReference.of(reference)));
    }
  }

  private static String again(Supplier<String> act) {
    for (int attempt = 1; ; attempt++) {
      try {
        return act.get();
      } catch (OptimisticLockingFailureException quicker) {
        if (attempt == TRIES) {
          throw quicker;
        }
      }
    }
  }
}
