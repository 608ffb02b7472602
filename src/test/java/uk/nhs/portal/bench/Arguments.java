package uk.nhs.portal.bench;

/// What is behind a name on the command line.
final class Arguments {

  private Arguments() {}

  static String value(String[] arguments, String name, String otherwise) {
    for (int each = 0; each + 1 < arguments.length; each++) {
      if (arguments[each].equals(name)) {
        return arguments[each + 1];
      }
    }
    return otherwise;
  }
}
