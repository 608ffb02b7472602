package uk.nhs.portal.questionnaires.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.LinkId;

/// The name of an item as one segment of an address: itself, or where it has other signs than
/// letters, digits, `.`, `_` and `-`, a `~` and its bytes in base64url.
public final class ItemSegment {

  private static final Pattern PLAIN = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]+");
  private static final int LONGEST = 1_500;

  private ItemSegment() {}

  public static String of(LinkId item) {
    return PLAIN.matcher(item.value()).matches() ? item.value() : encoded(item);
  }

  /// The name in base64url whatever it is, where as itself it would name a page of the service.
  public static String encoded(LinkId item) {
    return "~"
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(item.value().getBytes(StandardCharsets.UTF_8));
  }

  /// The item that a segment names.
  ///
  /// @throws NotFound if it can name none
  public static LinkId parse(String segment) {
    try {
      if (segment.length() > LONGEST) {
        throw new NotFound("question");
      }
      return new LinkId(
          segment.startsWith("~")
              ? new String(
                  Base64.getUrlDecoder().decode(segment.substring(1)), StandardCharsets.UTF_8)
              : segment);
    } catch (IllegalArgumentException _) {
      throw new NotFound("question");
    }
  }
}
