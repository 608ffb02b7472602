package uk.nhs.portal.questionnaires;

import java.util.regex.Pattern;

/// The name of an item within its questionnaire (FHIR `linkId`), 1 to 255 characters.
public record LinkId(String value) implements Comparable<LinkId> {

  private static final Pattern SHAPE = Pattern.compile("[^\\p{Cntrl}]{1,255}");

  public LinkId {
    if (!SHAPE.matcher(value).matches() || value.isBlank()) {
      throw new IllegalArgumentException("a link id has 1 to 255 characters");
    }
  }

  @Override
  public int compareTo(LinkId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
