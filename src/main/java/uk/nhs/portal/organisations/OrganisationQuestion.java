package uk.nhs.portal.organisations;

import org.jspecify.annotations.Nullable;

/// What somebody is looking for.
///
/// @param near what they typed: a postcode, the beginning of one, a town, or a name
/// @param openNow only those whose doors are open in this minute
/// @param page of twenty results, from 1
public record OrganisationQuestion(OrganisationKind kind, String near, boolean openNow, int page) {

  /// How many results a page has.
  public static final int PAGE_SIZE = 20;

  private static final int LAST_PAGE = 500;

  public OrganisationQuestion {
    page = Math.clamp(page, 1, LAST_PAGE);
  }

  /// The first page of what is near there.
  public static OrganisationQuestion of(OrganisationKind kind, @Nullable String near) {
    return new OrganisationQuestion(kind, near == null ? "" : near, false, 1);
  }

  int offset() {
    return (page - 1) * PAGE_SIZE;
  }
}
