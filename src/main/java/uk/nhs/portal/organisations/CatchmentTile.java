package uk.nhs.portal.organisations;

import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.GeoPoint;

/// Where a box belongs in the index of areas (a loose quadtree).
///
/// There are squares of 16 degrees, which hold all of the British Isles, and of half that size, ten
/// times over. A box belongs to the smallest square that is not smaller than itself and holds its
/// south-west corner. So a place lies only in boxes that belong to its own square of each size, or
/// to one of the three to the south and west of that.
public final class CatchmentTile {

  private static final double SOUTH = 48;
  private static final double WEST = -10;
  private static final double LARGEST = 16;
  private static final int SMALLEST_LEVEL = 10; // about a mile
  private static final int SHIFT = 10; // rows and columns are below 1024 at every level

  private CatchmentTile() {}

  /// The tile of a box, in degrees.
  public static int of(double south, double north, double west, double east) {
    double extent = Math.max(north - south, east - west);
    int level = 0;
    while (level < SMALLEST_LEVEL && size(level + 1) >= extent) {
      level++;
    }
    return number(level, row(south, level), column(west, level));
  }

  /// The tiles whose boxes may hold the place.
  public static List<Integer> around(GeoPoint where) {
    List<Integer> tiles = new ArrayList<>();
    for (int level = 0; level <= SMALLEST_LEVEL; level++) {
      int row = row(where.latitude(), level);
      int column = column(where.longitude(), level);
      for (int north = Math.max(row - 1, 0); north <= row; north++) {
        for (int east = Math.max(column - 1, 0); east <= column; east++) {
          tiles.add(number(level, north, east));
        }
      }
    }
    return tiles;
  }

  private static double size(int level) {
    return LARGEST / (1 << level);
  }

  private static int row(double latitude, int level) {
    return (int) Math.floor((latitude - SOUTH) / size(level));
  }

  private static int column(double longitude, int level) {
    return (int) Math.floor((longitude - WEST) / size(level));
  }

  private static int number(int level, int row, int column) {
    return (level << (2 * SHIFT)) + (row << SHIFT) + column;
  }
}
