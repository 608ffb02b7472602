package uk.nhs.portal.questionnaires.responses;

import java.util.regex.Pattern;

/// What a version of a questionnaire is known by: the SHA-256 of its canonical form.
///
/// @param value 64 hexadecimal digits in small letters
public record VersionHash(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public VersionHash {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a version has 64 hexadecimal digits");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
