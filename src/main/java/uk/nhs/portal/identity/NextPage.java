package uk.nhs.portal.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The page to go to after signing in. It travels in the address and in the form, so that it
/// survives whatever happens to the server; and it never leads to another site.
public final class NextPage {

  /// The name of the parameter and of the form's hidden field.
  public static final String PARAMETER = "next";

  /// Where to go when no page was asked for.
  public static final String HOME = "/";

  private static final int LONGEST = 500;
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
  private static final Pattern SIGNING = Pattern.compile("/sign-(in|out)([/?#].*)?");

  private NextPage() {}

  /// The page, if it is one of this site and not about signing in itself; else [#HOME].
  public static String of(@Nullable String asked) {
    if (asked == null
        || asked.length() > LONGEST
        || !LOCAL.matcher(asked).matches()
        || SIGNING.matcher(asked).matches()) {
      return HOME;
    }
    try {
      URI uri = new URI(asked);
      boolean local = !uri.isAbsolute() && uri.getRawAuthority() == null;
      return local && uri.normalize().toString().equals(asked) ? asked : HOME;
    } catch (URISyntaxException _) {
      return HOME;
    }
  }

  /// The address of the sign-in page that leads on to the page.
  public static String signInBefore(@Nullable String asked) {
    String next = of(asked);
    return next.equals(HOME)
        ? "/sign-in"
        : "/sign-in?" + PARAMETER + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
