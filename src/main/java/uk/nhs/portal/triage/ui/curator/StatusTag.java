package uk.nhs.portal.triage.ui.curator;

import java.util.Locale;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.triage.pathways.PathwayStatus;

/// The status of a version in a word.
final class StatusTag {

  private StatusTag() {}

  static Tag of(PathwayStatus status) {
    String words =
        CuratorPage.WORDS.get("curator.status." + status.name().toLowerCase(Locale.ROOT));
    return switch (status) {
      case UPLOADED -> new Tag(words, Tag.Colour.YELLOW);
      case PUBLISHED -> new Tag(words, Tag.Colour.GREEN);
      case SUPERSEDED -> new Tag(words, Tag.Colour.GREY);
      case WITHDRAWN -> new Tag(words, Tag.Colour.RED);
    };
  }
}
