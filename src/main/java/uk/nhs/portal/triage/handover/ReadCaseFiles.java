package uk.nhs.portal.triage.handover;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.responses.FindFiles;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.questionnaires.responses.UploadedFile;

/// Gives a practice the files with which somebody answered; each leaves a row in the audit trail.
@Service
public class ReadCaseFiles {

  private final WhoIsSignedIn who;
  private final CaseRows rows;
  private final CaseHistory history;
  private final FindFiles files;

  ReadCaseFiles(WhoIsSignedIn who, CaseRows rows, CaseHistory history, FindFiles files) {
    this.who = who;
    this.rows = rows;
    this.history = history;
    this.files = files;
  }

  /// A file that was handed over with a case. What was uploaded and then replaced was not.
  ///
  /// @param file as the answer names it
  /// @throws NotFound if the practice has no such case, the case no such file, or the person does
  ///   not work there
  @Transactional
  public UploadedFile one(OdsCode practice, TriageCaseId id, UUID file) {
    who.requireActsFor(practice);
    CaseRows.Handed handed =
        rows.handed(practice, id).orElseThrow(() -> new NotFound("triage case"));
    boolean handedOver =
        handed.answers().stream().anyMatch(each -> file.toString().equals(each.file()));
    if (!handedOver) {
      throw new NotFound("file");
    }
    UploadedFile found =
        files.of(new ResponseId(handed.journey()), file).orElseThrow(() -> new NotFound("file"));
    history.audit(Act.READ, id, handed.patient(), practice, "file " + file);
    return found;
  }
}
