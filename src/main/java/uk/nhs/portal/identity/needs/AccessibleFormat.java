package uk.nhs.portal.identity.needs;

/// A way in which somebody can read or hear information (Accessible Information Standard, DCB1605).
public enum AccessibleFormat {
  LARGE_PRINT,
  BRAILLE,
  AUDIO,
  EASY_READ,
  /// By e-mail, to be read by a screen reader.
  EMAIL
}
