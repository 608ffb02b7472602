package uk.nhs.portal.registration.ui.visitor;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.applications.DraftProgress;

/// Where somebody goes when a question was the last one, so that whoever fills everything in for
/// the first time is led through and nobody has to look for what comes next.
final class Onward {

  private Onward() {}

  /// After the last question of a response; of a copy in which what was sent is corrected, to where
  /// that is confirmed.
  static String after(DraftProgress progress) {
    ApplicationAddress at = ApplicationAddress.of(progress.application());
    boolean draft = progress.application().isDraft();
    if (draft && progress.isReady() && progress.isEverybodyNamed()) {
      return at.page("check");
    }
    boolean nobody = progress.shared().isComplete() && progress.application().people().isEmpty();
    if (!draft) {
      return at.page("correct");
    }
    return nobody && !progress.needsNoRegistration() ? at.page("people/add") : at.href();
  }

  /// After the last question of a task: the first of the task that follows, if nobody has begun it.
  /// Elsewhere the list of tasks is the better place.
  static Optional<LinkId> nextTask(Response response, LinkId answered) {
    Optional<Asked> last =
        response.question(answered).filter(asked -> response.nextAfter(asked).isEmpty());
    Predicate<Asked> ofTheSame =
        each -> last.filter(asked -> Objects.equals(asked.section(), each.section())).isPresent();
    var following =
        response.questions().stream().dropWhile(ofTheSame.negate()).dropWhile(ofTheSame).toList();
    if (last.isEmpty() || following.isEmpty()) {
      return Optional.empty();
    }
    Asked first = following.getFirst();
    boolean untouched =
        following.stream()
            .takeWhile(each -> Objects.equals(each.section(), first.section()))
            .noneMatch(Asked::isDone);
    return untouched ? Optional.of(first.item().id()) : Optional.empty();
  }
}
