package uk.nhs.portal.organisations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody is looking for.
///
/// @param kinds at least one
/// @param near what they typed: a postcode, the beginning of one, a town, or a name; a trust's code
/// @param openNow only those whose doors are open in this minute
/// @param page of twenty results, from 1
public record OrganisationQuestion(
    Set<OrganisationKind> kinds, String near, boolean openNow, int page) {

  /// Those whose performance is measured and shown to the public.
  public static final Set<OrganisationKind> MYNHS_KINDS =
      Set.of(
          OrganisationKind.GP_PRACTICE,
          OrganisationKind.PHARMACY,
          OrganisationKind.HOSPITAL,
          OrganisationKind.TRUST);

  /// How many results a page has.
  public static final int PAGE_SIZE = 20;

  private static final int LAST_PAGE = 500;

  public OrganisationQuestion {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("no kind of organisation");
    }
    kinds = Set.copyOf(kinds);
    page = Math.clamp(page, 1, LAST_PAGE);
  }

  public OrganisationQuestion(OrganisationKind kind, String near, boolean openNow, int page) {
    this(Set.of(kind), near, openNow, page);
  }

  /// The first page of what is near there.
  public static OrganisationQuestion of(OrganisationKind kind, @Nullable String near) {
    return of(Set.of(kind), near);
  }

  /// The first page of what of these kinds is near there.
  public static OrganisationQuestion of(Set<OrganisationKind> kinds, @Nullable String near) {
    return new OrganisationQuestion(kinds, near == null ? "" : near, false, 1);
  }

  List<String> kindNames() {
    return kinds.stream().map(OrganisationKind::name).sorted().toList();
  }

  int offset() {
    return (page - 1) * PAGE_SIZE;
  }
}
