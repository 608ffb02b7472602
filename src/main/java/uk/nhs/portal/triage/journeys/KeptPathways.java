package uk.nhs.portal.triage.journeys;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.nhs.portal.questionnaires.responses.KeepVersions;
import uk.nhs.portal.questionnaires.responses.VersionHash;
import uk.nhs.portal.triage.pathways.Pathway;

/// The pathways as versions that responses can be about: each is kept by the first journey that
/// comes to it on this server, and costs no statement afterwards.
@Component
class KeptPathways {

  private final KeepVersions keep;
  private final Map<String, VersionHash> kept = new ConcurrentHashMap<>();

  KeptPathways(KeepVersions keep) {
    this.keep = keep;
  }

  VersionHash version(Pathway pathway) {
    VersionHash known = kept.get(pathway.hash());
    if (known != null) {
      return known;
    }
    VersionHash now = keep.keep(pathway.questionnaire());
    kept.put(pathway.hash(), now);
    return now;
  }
}
