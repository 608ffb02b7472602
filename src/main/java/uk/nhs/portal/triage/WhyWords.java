package uk.nhs.portal.triage;

import uk.nhs.portal.kernel.Words;

/// Where the words of [Why] are kept; a constant of an interface would be everybody's.
final class WhyWords {

  static final Words WORDS = Words.of(WhyWords.class);

  private WhyWords() {}
}
