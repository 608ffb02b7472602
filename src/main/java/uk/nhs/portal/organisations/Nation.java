package uk.nhs.portal.organisations;

import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.kernel.PartPostcode;

/// The neighbours of England that have a health service of their own.
public enum Nation {
  SCOTLAND,
  WALES,
  NORTHERN_IRELAND,
  ISLE_OF_MAN,
  CHANNEL_ISLANDS;

  /// Postcode areas that lie wholly, or but for a few farms, outside England. Areas on both sides
  /// of a border (TD, NP, SY, CH, HR…) are not here.
  private static final Map<String, Nation> AREAS =
      Map.ofEntries(
          Map.entry("AB", SCOTLAND),
          Map.entry("DD", SCOTLAND),
          Map.entry("DG", SCOTLAND),
          Map.entry("EH", SCOTLAND),
          Map.entry("FK", SCOTLAND),
          Map.entry("G", SCOTLAND),
          Map.entry("HS", SCOTLAND),
          Map.entry("IV", SCOTLAND),
          Map.entry("KA", SCOTLAND),
          Map.entry("KW", SCOTLAND),
          Map.entry("KY", SCOTLAND),
          Map.entry("ML", SCOTLAND),
          Map.entry("PA", SCOTLAND),
          Map.entry("PH", SCOTLAND),
          Map.entry("ZE", SCOTLAND),
          Map.entry("CF", WALES),
          Map.entry("LD", WALES),
          Map.entry("LL", WALES),
          Map.entry("SA", WALES),
          Map.entry("BT", NORTHERN_IRELAND),
          Map.entry("IM", ISLE_OF_MAN),
          Map.entry("GY", CHANNEL_ISLANDS),
          Map.entry("JE", CHANNEL_ISLANDS));

  /// The nation in which the postcodes that begin like this are, if it is not England.
  static Optional<Nation> of(PartPostcode part) {
    return Optional.ofNullable(AREAS.get(part.value().replaceFirst("[0-9].*", "")));
  }
}
