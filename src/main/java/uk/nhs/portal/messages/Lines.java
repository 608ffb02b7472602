package uk.nhs.portal.messages;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The plain text of messages: paragraphs of one line each, with an empty line between them.
///
/// No line break from outside survives, so no words can forge a header of an e-mail.
final class Lines {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+");
  private static final String BETWEEN = "\n\n";

  private Lines() {}

  static String oneLine(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  static String joined(List<String> paragraphs) {
    return String.join(BETWEEN, paragraphs);
  }

  static List<String> paragraphs(String joined) {
    return Arrays.asList(joined.split(BETWEEN, -1));
  }
}
