package uk.nhs.portal.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;

/// Where pages about GP registration are.
public final class RegistrationLinks {

  private RegistrationLinks() {}

  /// Where everybody starts.
  public static String start() {
    return "/register-with-a-gp";
  }

  /// The practices from which somebody can choose.
  public static String practices() {
    return start() + "/practices";
  }

  /// The practices that cover a postcode, and others near it.
  public static String practices(Postcode postcode) {
    return practices() + "?postcode=" + URLEncoder.encode(postcode.value(), UTF_8);
  }

  /// One practice, before somebody applies to it.
  public static String practice(OdsCode practice) {
    return practices() + "/" + practice.value();
  }

  /// How somebody chooses a practice who has no fixed address.
  public static String noFixedAddress() {
    return start() + "/no-fixed-address";
  }

  /// Where a form begins an application.
  public static String begin() {
    return "/registrations";
  }

  /// An application at every stage: what is left to do, how far the practice is, what it decided.
  public static String application(ApplicationReference reference) {
    return start() + "/" + reference.formatted();
  }

  /// A page of an application, such as `check`.
  public static String page(ApplicationReference reference, String page) {
    return application(reference) + "/" + page;
  }

  /// Where somebody comes back to an application on another device.
  public static String comeBack() {
    return start() + "/return";
  }

  /// A practice's queue.
  public static String queue() {
    return "/practice/registrations";
  }

  /// One person of the queue.
  public static String applicant(ApplicantId id) {
    return queue() + "/" + id;
  }
}
