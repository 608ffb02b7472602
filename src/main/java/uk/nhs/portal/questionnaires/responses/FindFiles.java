package uk.nhs.portal.questionnaires.responses;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds the files that people answered with.
///
/// That whoever reads one may do so, and that a row of the audit trail says so, is the matter of
/// the service to which the response was handed.
@Service
public class FindFiles {

  private final Attachments attachments;

  FindFiles(Attachments attachments) {
    this.attachments = attachments;
  }

  /// The file of a response; one statement.
  ///
  /// @param id as the answer names it
  @Transactional(readOnly = true)
  public Optional<UploadedFile> of(ResponseId response, UUID id) {
    return attachments.one(id, response);
  }
}
