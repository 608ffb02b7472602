package uk.nhs.portal.triage;

/// Where pages of 111 online are. What stands for a journey in an address opens it, so such an
/// address is told to nobody but the person.
public final class TriageLinks {

  private TriageLinks() {}

  /// Where everybody starts.
  public static String start() {
    return "/111";
  }

  /// A journey: leads on to where it stands.
  ///
  /// @param journey what stands for it in addresses
  public static String journey(String journey) {
    return start() + "/" + journey;
  }

  /// A page of a journey.
  ///
  /// @param page the name of a question, or of a page such as `outcome`
  public static String page(String journey, String page) {
    return journey(journey) + "/" + page;
  }
}
