package uk.nhs.portal.questionnaires.responses;

import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// Keeps versions of questionnaires for as long as there are answers to them.
@Service
public class KeepVersions {

  private final Versions versions;
  private final Tries tries;
  private final Clock clock;

  KeepVersions(Versions versions, Tries tries, Clock clock) {
    this.versions = versions;
    this.tries = tries;
    this.clock = clock;
  }

  /// Keeps a questionnaire as it is now; one that is kept already stays as it is.
  public VersionHash keep(Questionnaire questionnaire) {
    VersionHash version = new VersionHash(WriteQuestionnaire.hash(questionnaire));
    if (!versions.isKept(version)) {
      try {
        tries.apart(() -> versions.add(version, questionnaire));
      } catch (DuplicateKeyException keptMeanwhile) {
        // another server was quicker, with the same content
      }
    }
    return version;
  }

  /// The engine of a version, made ready once for everybody.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the version was never kept
  public Engine engine(VersionHash version) {
    return versions.engine(version);
  }

  /// Stops every unfinished response to a version at once, on all servers: what it asks or advises
  /// turned out to be wrong. Responses that are complete stay as they are.
  ///
  /// @return whether it was in use until now
  public boolean withdraw(VersionHash version) {
    return tries.at(() -> versions.withdraw(version, clock.instant()));
  }

  /// Lets a withdrawn version be used again.
  ///
  /// @return whether it was withdrawn until now
  public boolean restore(VersionHash version) {
    return tries.at(() -> versions.restore(version));
  }
}
