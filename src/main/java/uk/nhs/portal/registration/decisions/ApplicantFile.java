package uk.nhs.portal.registration.decisions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.responses.Response;

/// Everything that a practice has about one person's application.
///
/// @param shared the answers that hold for the whole household
/// @param own the answers about the person
/// @param household everybody of the same application, this person among them
/// @param history oldest first
/// @param decision null until there is one
/// @param names of the accounts in the history and the decision
public record ApplicantFile(
    QueueRow row,
    String reference,
    Response shared,
    Response own,
    List<QueueRow> household,
    List<ApplicantEvent> history,
    @Nullable Decision decision,
    Map<UUID, String> names) {

  public ApplicantFile {
    household = List.copyOf(household);
    history = List.copyOf(history);
    names = Map.copyOf(names);
  }

  @Override
  public String toString() {
    return "ApplicantFile[" + row.id() + "]";
  }
}
