package uk.nhs.portal.triage.pathways;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;

/// Brings in versions of pathways; people see them only when somebody else has published them.
@Service
public class UploadPathway {

  /// No pathway that a person could review is longer, in characters.
  public static final int LONGEST = 400_000;

  /// No file is larger, in bytes.
  public static final int MOST_BYTES = 1_000_000;

  /// How long the author's note may be.
  public static final int LONGEST_NOTE = 1_000;

  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_TITLE = 200;

  private final Curators curators;
  private final VersionRows versions;
  private final FindVersions find;
  private final AuditTrail trail;
  private final Clock clock;

  UploadPathway(
      Curators curators, VersionRows versions, FindVersions find, AuditTrail trail, Clock clock) {
    this.curators = curators;
    this.versions = versions;
    this.find = find;
    this.trail = trail;
    this.clock = clock;
  }

  /// Brings in the version that a text tells.
  ///
  /// @param note what has changed and why, at most [#LONGEST_NOTE] characters
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  @Transactional
  public Upload bring(String text, String note) {
    return bring(() -> text, note);
  }

  /// Brings in the version that a file tells, a text in UTF-8.
  ///
  /// @param content 1 byte to [#MOST_BYTES]
  /// @param note what has changed and why, at most [#LONGEST_NOTE] characters
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  @Transactional
  public Upload bringFile(byte[] content, String note) {
    return bring(() -> PathwayText.of(content), note);
  }

  private Upload bring(Supplier<String> text, String note) {
    SignedInPerson person = curators.require();
    Questionnaire questionnaire;
    try {
      questionnaire = PathwayText.questionnaire(text.get());
    } catch (UnsoundQuestionnaire unsound) {
      return new Upload.Unreadable(unsound.findings());
    }
    List<Finding> unfit = unfit(questionnaire);
    return unfit.isEmpty() ? bring(questionnaire, note, person) : new Upload.Unreadable(unfit);
  }

  private Upload bring(Questionnaire questionnaire, String note, SignedInPerson person) {
    versions.lock(); // or the same version, brought in twice at once, is an error instead of a word
    Optional<PathwayVersion> same = find.byHash(WriteQuestionnaire.hash(questionnaire));
    if (same.isPresent()) {
      return new Upload.AlreadyThere(same.get().id());
    }
    var now = clock.instant();
    PathwayVersionId id = versions.upload(questionnaire, note, person.account().value(), now);
    versions.note(id, PathwayEvent.What.UPLOADED, person.actor(), note, now);
    trail.record(AuditEntry.of(Act.CREATE, "pathway", id.toString(), "uploaded"));
    return new Upload.Uploaded(id);
  }

  /// What a questionnaire may have and a pathway of 111 may not.
  private static List<Finding> unfit(Questionnaire questionnaire) {
    List<Finding> findings = new ArrayList<>();
    for (String outcome : questionnaire.outcomes()) {
      if (!isDisposition(outcome)) {
        findings.add(
            new Finding("no-disposition", "outcomes", "No triage can end in \"" + outcome + "\"."));
      }
    }
    if (questionnaire.endings().isEmpty()) {
      findings.add(new Finding("no-ending", "steps", "It has no ending, so it gives no outcome."));
    }
    if (questionnaire.titlePage().version().length() > LONGEST_LABEL
        || questionnaire.titlePage().title().length() > LONGEST_TITLE
        || questionnaire.titlePage().notice().length() > LONGEST_TITLE) {
      findings.add(
          new Finding("length", "title", "The title, the version or the notice is too long."));
    }
    return findings;
  }

  private static boolean isDisposition(String outcome) {
    try {
      return Dispositions.find(DispositionCode.of(outcome)).isPresent();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
