package uk.nhs.portal.organisations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;

/// Where the pages about organisations are.
public final class OrganisationLinks {

  private OrganisationLinks() {}

  /// The page of one organisation.
  public static String page(OdsCode code) {
    return "/organisations/" + code.value();
  }

  /// The page of one organisation, with its distance from the place that somebody searched for.
  public static String pageFrom(OdsCode code, Postcode from) {
    return page(code) + from(from);
  }

  /// The query that tells a page from where somebody looks at a place.
  public static String from(Postcode from) {
    return "?from=" + encoded(from.value());
  }

  public static String findGp() {
    return "/find-a-gp";
  }

  public static String findPharmacy() {
    return "/find-a-pharmacy";
  }

  /// Practices near a postcode, a part of one, a town, or with a name.
  public static String findGp(String near) {
    return findGp() + "?near=" + encoded(near);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
