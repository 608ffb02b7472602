package uk.nhs.portal.questionnaires;

/// What an item asks for, or that it asks for nothing.
public enum Kind {
  /// One of a few options.
  CHOICE,
  /// Any number of a few options, or the one that says "none of these".
  CHOICES,
  YES_NO,
  /// A whole number, with a unit and limits.
  WHOLE,
  /// A decimal number, with a unit and limits.
  DECIMAL,
  DATE,
  /// Words of the person's own, at most as long as the limits say.
  TEXT,
  NHS_NUMBER,
  POSTCODE,
  ADDRESS,
  PHONE,
  EMAIL,
  FILE,
  /// Text to read; nothing is asked.
  DISPLAY,
  /// Items that belong together.
  GROUP;

  /// Whether the item wants an answer.
  public boolean isQuestion() {
    return this != DISPLAY && this != GROUP;
  }

  /// Whether the answer is one or several of the item's options.
  public boolean hasOptions() {
    return this == CHOICE || this == CHOICES;
  }

  /// Whether answers can be compared by size.
  public boolean isOrdered() {
    return this == WHOLE || this == DECIMAL || this == DATE;
  }

  /// Whether an answer is a text in its canonical form.
  public boolean isText() {
    return switch (this) {
      case TEXT, NHS_NUMBER, POSTCODE, PHONE, EMAIL -> true;
      default -> false;
    };
  }
}
