package uk.nhs.portal.organisations.imports;

import java.util.Arrays;

/// The codes that one file has had so far, so that a second row for one of them is noticed.
///
/// The ONS Postcode Directory has 2.7 million rows: each code is packed into a long, in a table
/// with open addressing, which keeps them in about 60 MB.
final class SeenCodes {

  private static final int BASE = 37;
  private static final int LONGEST = 12;
  private static final long MIXER = 0x9E3779B97F4A7C15L; // 2^64 / golden ratio (Knuth 6.4)

  private long[] table = new long[1 << 12];
  private int size;

  /// Says whether it is the first time.
  boolean add(String code) {
    if (2 * (size + 1) > table.length) {
      grow();
    }
    boolean added = insert(table, packed(code));
    size += added ? 1 : 0;
    return added;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    Arrays.stream(table).filter(code -> code != 0).forEach(code -> insert(larger, code));
    table = larger;
  }

  private static boolean insert(long[] table, long code) {
    int mask = table.length - 1;
    int place = (int) ((code * MIXER) >>> 33) & mask;
    while (table[place] != 0) {
      if (table[place] == code) {
        return false;
      }
      place = (place + 1) & mask;
    }
    table[place] = code;
    return true;
  }

  // Never 0, because the digit of every character is at least 1.
  private static long packed(String code) {
    if (code.length() > LONGEST) {
      throw new IllegalArgumentException("longer than " + LONGEST);
    }
    long packed = 0;
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) != ' ') {
        packed = packed * BASE + Character.digit(code.charAt(i), 36) + 1;
      }
    }
    return packed;
  }
}
