package uk.nhs.portal.charts;

/// A value that others are held against, such as a target or the value of England.
public record Reference(String label, double value) {

  public Reference {
    Numbers.finite(value);
  }
}
