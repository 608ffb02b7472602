package uk.nhs.portal.performance.ui.curator;

import java.util.Locale;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.performance.batches.BatchStatus;

/// Where a batch stands, in a word.
final class StatusTag {

  private StatusTag() {}

  static Tag of(BatchStatus status) {
    String words = words(status);
    return switch (status) {
      case PREVIEWED -> new Tag(words, Tag.Colour.YELLOW);
      case EMBARGOED -> new Tag(words, Tag.Colour.PURPLE);
      case PUBLIC -> new Tag(words, Tag.Colour.GREEN);
      case SUPERSEDED, DISCARDED -> new Tag(words, Tag.Colour.GREY);
      case WITHDRAWN -> new Tag(words, Tag.Colour.RED);
    };
  }

  static String words(BatchStatus status) {
    return CuratorPage.WORDS.get("curator.status." + status.name().toLowerCase(Locale.ROOT));
  }
}
