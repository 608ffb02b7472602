package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import uk.nhs.portal.organisations.SearchWords;

/// What is known about an organisation after a row has been heard.
///
/// - The better informed source describes; another one only fills what is empty.
/// - Coordinates count for the postcode they were given with; who moves loses them.
/// - Of several ratings the newest counts, and the practice's own before an inherited one.
final class Merge {

  private static final Set<Column> LOCATION =
      EnumSet.of(Column.LATITUDE, Column.LONGITUDE, Column.LOCATED_BY);

  private static final Set<Column> RATING =
      EnumSet.of(Column.CQC_RATING, Column.CQC_YEAR, Column.CQC_INHERITED);

  /// Facts that the list which has them knows best, whoever describes the organisation.
  private static final Set<Column> OWN =
      EnumSet.of(Column.PCN_CODE, Column.PCN_NAME, Column.ACCEPTING_PATIENTS);

  private Merge() {}

  static Facts of(Facts known, Entry entry) {
    Facts merged = known.copy();
    boolean describes = describes(known, entry.source());
    for (Column column : EnumSet.complementOf(EnumSet.copyOf(LOCATION))) {
      boolean heard = entry.facts().mentions(column) && !RATING.contains(column);
      if (heard && (describes || OWN.contains(column) || !merged.says(column))) {
        merged.put(column, entry.facts().get(column));
      }
    }
    if (describes) {
      merged.put(Column.DESCRIBED_BY, entry.source());
    }
    locate(known, entry.facts(), merged);
    rate(entry.facts(), merged);
    return merged;
  }

  /// Whether people can no longer go there.
  static boolean isClosed(Facts facts, LocalDate today) {
    LocalDate closed = (LocalDate) facts.get(Column.CLOSED_ON);
    return "CLOSED".equals(facts.text(Column.STATUS)) || (closed != null && !closed.isAfter(today));
  }

  /// Whether the publisher who describes it calls it something else now; another publisher may only
  /// write the same name otherwise.
  static boolean isRenamed(Facts before, Facts after) {
    return before.agrees(after, Column.DESCRIBED_BY)
        && before.says(Column.NAME)
        && !SearchWords.plain(String.valueOf(before.text(Column.NAME)))
            .equals(SearchWords.plain(String.valueOf(after.text(Column.NAME))));
  }

  private static boolean describes(Facts known, Source source) {
    String by = known.text(Column.DESCRIBED_BY);
    return source.describes() && (by == null || source.knowsAsMuchAs(Source.valueOf(by)));
  }

  private static void locate(Facts known, Facts heard, Facts merged) {
    if (heard.says(Column.LATITUDE) && samePlace(heard, merged)) {
      LOCATION.forEach(column -> merged.put(column, heard.get(column)));
      merged.put(Column.LOCATED_BY, "FILE");
    } else if (!known.agrees(merged, Column.POSTCODE)) {
      LOCATION.forEach(column -> merged.put(column, null));
    }
  }

  private static boolean samePlace(Facts heard, Facts merged) {
    return heard.says(Column.POSTCODE) && heard.agrees(merged, Column.POSTCODE);
  }

  private static void rate(Facts heard, Facts merged) {
    if (heard.says(Column.CQC_RATING) && newness(heard) > newness(merged)) {
      RATING.forEach(column -> merged.put(column, heard.get(column)));
    }
  }

  private static int newness(Facts facts) {
    Object year = facts.get(Column.CQC_YEAR);
    boolean inherited = Boolean.TRUE.equals(facts.get(Column.CQC_INHERITED));
    return year == null ? 0 : 2 * (Integer) year + (inherited ? 0 : 1);
  }
}
