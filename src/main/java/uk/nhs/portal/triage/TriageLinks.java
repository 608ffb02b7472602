package uk.nhs.portal.triage;

import java.util.Set;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.page.ItemSegment;

/// Where pages of 111 online are. What stands for a journey in an address opens it, so such an
/// address is told to nobody but the person.
public final class TriageLinks {

  /// What a question cannot be called in an address, because a page is called so.
  private static final Set<String> PAGES =
      Set.of("call-999", "outcome", "why", "changed", "mail", "call", "practice");

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

  /// Where a question of a journey is asked.
  public static String question(String journey, LinkId question) {
    return page(
        journey,
        PAGES.contains(question.value())
            ? ItemSegment.encoded(question)
            : ItemSegment.of(question));
  }

  /// A page of a journey that is no question.
  ///
  /// @param page such as `outcome`
  public static String page(String journey, String page) {
    return journey(journey) + "/" + page;
  }
}
