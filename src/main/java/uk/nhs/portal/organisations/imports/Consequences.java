package uk.nhs.portal.organisations.imports;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.OrganisationsImported;

/// What follows from an import, in its transaction: what is known of several lists together, and
/// what other modules make of it.
@Component
class Consequences {

  private final PostcodeWriter postcodes;
  private final SuccessionWriter successions;
  private final WordWriter words;
  private final ApplicationEventPublisher events;

  Consequences(
      PostcodeWriter postcodes,
      SuccessionWriter successions,
      WordWriter words,
      ApplicationEventPublisher events) {
    this.postcodes = postcodes;
    this.successions = successions;
    this.words = words;
    this.events = events;
  }

  /// @param touched the organisations of which the lists said something new
  void follow(ImportKind kind, UUID run, Set<OdsCode> touched) {
    if (kind.changesTheIndex()) {
      postcodes.locateOrganisations();
      if (kind == ImportKind.SUCCESSIONS) {
        successions.followChains();
      }
      words.rememberFormerNames();
      words.countWords();
    }
    if (!touched.isEmpty()) {
      events.publishEvent(new OrganisationsImported(run, touched));
    }
  }
}
