package uk.nhs.portal.charts;

/// What screen readers say of a drawing.
///
/// @param id unique in the page; small letters, digits and hyphens
/// @param title what the drawing shows
/// @param description what can be seen in it, in a sentence or two
public record Caption(String id, String title, String description) {

  public Caption {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("A chart's id is small letters, digits and hyphens");
    }
  }
}
