package uk.nhs.portal.charts.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Where the tiles of England stand, by the ODS codes of 2026: neighbours beside each other as far
/// as a grid allows it.
final class Places {

  private static final List<Place> REGIONS =
      read(
          """
          Y62 1 0 North West
          Y63 2 0 North East and Yorkshire
          Y60 1 1 Midlands
          Y61 2 1 East of England
          Y58 0 2 South West
          Y59 1 2 South East
          Y56 2 2 London\
          """);

  private static final List<Place> ICBS =
      read(
          """
          QHM 3 0 North East
          QE1 2 1 Lancashire
          QWO 3 1 West Yorkshire
          QOQ 4 1 Humber and North Yorks
          QYG 1 2 Cheshire Mersey
          QOP 2 2 Greater Manch.
          QF7 3 2 South Yorkshire
          QOC 1 3 Shropshire
          QNC 2 3 Staffordshire
          QJ2 3 3 Derbyshire
          QT1 4 3 Nottingham
          QJM 5 3 Lincolnshire
          QGH 1 4 Hereford Worcs
          QUA 2 4 Black Country
          QHL 3 4 Birmingham
          QK1 4 4 Leicester
          QUE 5 4 Cambs Peterboro
          QMM 6 4 Norfolk
          QWU 2 5 Coventry Warwick
          QPM 3 5 Northants
          QHG 4 5 Beds Luton MK
          QM7 5 5 Herts W Essex
          QJG 6 5 Suffolk NE Essex
          QUY 1 6 Bristol
          QR1 2 6 Gloucester
          QU9 3 6 Bucks Oxon
          QRV 4 6 NW London
          QMJ 5 6 NC London
          QMF 6 6 NE London
          QH8 7 6 Mid, South Essex
          QSL 1 7 Somerset
          QOX 2 7 Bath Wilts
          QNQ 3 7 Frimley
          QWE 4 7 SW London
          QKK 5 7 SE London
          QKS 6 7 Kent
          QT6 0 8 Cornwall
          QJK 1 8 Devon
          QVV 2 8 Dorset
          QRL 3 8 Hants IoW
          QXU 4 8 Surrey
          QNX 5 8 Sussex\
          """);

  private Places() {}

  static List<Place> of(TileMap.Layout layout) {
    return switch (layout) {
      case REGIONS -> REGIONS;
      case ICBS -> ICBS;
    };
  }

  /// The areas with their places; what the layout does not know stands in rows of its own below.
  static Map<Area, Place> placed(TileMap.Layout layout, List<Area> areas) {
    List<Place> known = of(layout);
    Map<String, Place> byCode = new TreeMap<>();
    known.forEach(place -> byCode.put(place.code(), place));
    int columns = columns(known);
    int next = (known.stream().mapToInt(Place::row).max().orElse(0) + 1) * columns;
    Map<Area, Place> placed = new java.util.LinkedHashMap<>();
    for (Area area : areas) {
      Place place = byCode.get(area.code());
      if (place == null) {
        place = new Place(area.code(), next % columns, next / columns, area.name());
        next++;
      }
      placed.put(area, place);
    }
    return placed;
  }

  /// Those of the layout that have no area: they are shown as empty, not left out.
  static List<Place> without(TileMap.Layout layout, List<Area> areas) {
    Set<String> codes = areas.stream().map(Area::code).collect(Collectors.toSet());
    return of(layout).stream().filter(place -> !codes.contains(place.code())).toList();
  }

  static int columns(List<Place> places) {
    return places.stream().mapToInt(Place::column).max().orElse(0) + 1;
  }

  private static List<Place> read(String lines) {
    List<Place> places = new ArrayList<>();
    lines
        .lines()
        .map(line -> line.split(" ", 4))
        .forEach(cells ->
            places.add(
                new Place(
                    cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3])));
    return List.copyOf(places);
  }
}
