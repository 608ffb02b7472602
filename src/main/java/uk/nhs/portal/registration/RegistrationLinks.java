package uk.nhs.portal.registration;

/// Where pages about GP registration are.
public final class RegistrationLinks {

  private RegistrationLinks() {}

  /// Where everybody starts.
  public static String start() {
    return "/register-with-a-gp";
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
