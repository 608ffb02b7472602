package uk.nhs.portal.appointments;

import java.security.SecureRandom;

/// What people say on the phone to name an appointment: `GHK-4F7-2Q9`.
///
/// Nine characters of 27: no vowels, so that no words arise, and none that sound or look alike.
/// They are drawn at random, so that a reference says nothing about anybody else's.
final class Reference {

  private static final String LETTERS_AND_DIGITS = "BCDFGHJKLMNPQRTVWXYZ2346789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  static String next() {
    StringBuilder reference = new StringBuilder(11);
    for (int place = 0; place < 9; place++) {
      if (place == 3 || place == 6) {
        reference.append('-');
      }
      reference.append(LETTERS_AND_DIGITS.charAt(RANDOM.nextInt(LETTERS_AND_DIGITS.length())));
    }
    return reference.toString();
  }
}
