package uk.nhs.portal.questionnaires.responses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.Step;

/// A response as it stands: what was answered, what is asked, what comes next.
///
/// It has one part, or two where its first questionnaire led to another. The second part's given
/// items (age, sex) are answered by the first part's items of the same name; those of a list of
/// tasks by the service, which asks none of what it knows. A question is *open* when nothing before
/// it still wants an answer, so that no warning sign can be jumped over; in a questionnaire that is
/// a list of tasks, nothing before it in its own task.
///
/// @param service which service asks, such as `111`
/// @param owner the patient whose it is and who alone can open it; null if whoever has its address
/// @param draft what was typed last, if it was refused
public record Response(
    ResponseId id,
    String service,
    Standing standing,
    List<Part> parts,
    @Nullable PatientId owner,
    Instant startedAt,
    Instant lastAnsweredAt,
    @Nullable Instant completedAt,
    Instant expiresAt,
    @Nullable Draft draft) {

  public Response {
    parts = List.copyOf(parts);
  }

  public Part first() {
    return parts.getFirst();
  }

  /// The part that the response has come to: the second one, where there is one.
  public Part current() {
    return parts.getLast();
  }

  /// Every question that is asked with these answers, in order; those after an unanswered one may
  /// still change.
  public List<Asked> questions() {
    List<Asked> questions = new ArrayList<>();
    for (Part part : parts) {
      Set<LinkId> enabled = Set.copyOf(part.path().enabled());
      for (Step step : part.questionnaire().allSteps()) {
        if (step instanceof Item item) {
          collect(part, enabled, item, null, questions);
        }
      }
      if (!part.path().isComplete()) {
        break;
      }
    }
    return questions;
  }

  private void collect(
      Part part, Set<LinkId> enabled, Item item, @Nullable Item section, List<Asked> questions) {
    if (!enabled.contains(item.id()) || isKnown(part, item)) {
      return;
    }
    if (item.kind().isQuestion()) {
      questions.add(new Asked(part, item, section, part.answers().to(item.id()).orElse(null)));
    }
    Item outermost = section == null ? item : section;
    item.items().forEach(inner -> collect(part, enabled, inner, outermost, questions));
  }

  /// Whether it was asked in the first part, or the service knew it before a list of tasks began.
  private boolean isKnown(Part part, Item item) {
    boolean before = part != first() && first().has(item.id());
    boolean given = part.isTaskList() && part.answers().to(item.id()).isPresent();
    return item.given() && (before || given);
  }

  /// The question with that name, if it is asked.
  public Optional<Asked> question(LinkId item) {
    return questions().stream().filter(asked -> asked.item().id().equals(item)).findFirst();
  }

  /// The question with that name, if it can be answered now.
  public Optional<Asked> open(LinkId item) {
    return question(item).filter(asked -> waitingBefore(asked).isEmpty());
  }

  /// The first question that still wants an answer.
  public Optional<LinkId> next() {
    return questions().stream().filter(asked -> !asked.isDone()).map(Response::id).findFirst();
  }

  /// Where to go after a question was answered: the first question that still wants an answer, in a
  /// list of tasks of the same task only.
  public Optional<LinkId> nextAfter(Asked answered) {
    return questions().stream()
        .filter(asked -> !asked.isDone() && areTogether(asked, answered))
        .map(Response::id)
        .findFirst();
  }

  /// The question before, for the link back; empty at the first one.
  public Optional<LinkId> before(Asked asked) {
    return questions().stream()
        .takeWhile(each -> !each.item().id().equals(asked.item().id()))
        .filter(each -> areTogether(each, asked))
        .map(Response::id)
        .reduce((one, later) -> later);
  }

  /// The texts to read just before a question: those since the question before it.
  public List<Item> textsBefore(Asked asked) {
    List<Item> texts = new ArrayList<>();
    for (LinkId id : asked.part().path().enabled()) {
      Item item = asked.part().questionnaire().item(id).orElseThrow();
      if (id.equals(asked.item().id())) {
        return List.copyOf(texts);
      }
      if (item.kind() == Kind.DISPLAY) {
        texts.add(item);
      } else if (item.kind().isQuestion()) {
        texts.clear();
      }
    }
    return List.of();
  }

  /// The texts to read after the last question.
  public List<Item> textsAtTheEnd() {
    List<Item> texts = new ArrayList<>();
    for (LinkId id : current().path().enabled()) {
      Item item = current().questionnaire().item(id).orElseThrow();
      if (item.kind() == Kind.DISPLAY) {
        texts.add(item);
      } else if (item.kind().isQuestion()) {
        texts.clear();
      }
    }
    return List.copyOf(texts);
  }

  /// Whether nothing more is asked.
  public boolean isComplete() {
    return parts.stream().allMatch(part -> part.path().isComplete());
  }

  /// The outcome's code, when there is one.
  public @Nullable String outcome() {
    return isComplete() ? current().path().outcome() : null;
  }

  public Questionnaire questionnaire() {
    return current().questionnaire();
  }

  private Optional<Asked> waitingBefore(Asked asked) {
    return questions().stream()
        .takeWhile(each -> !each.item().id().equals(asked.item().id()))
        .filter(each -> areTogether(each, asked) && !each.isDone())
        .findFirst();
  }

  private static boolean areTogether(Asked one, Asked other) {
    return !(one.part() == other.part() && one.part().isTaskList())
        || Objects.equals(one.section(), other.section());
  }

  private static LinkId id(Asked asked) {
    return asked.item().id();
  }

  @Override
  public String toString() {
    return "Response[" + id + ", " + standing + "]";
  }
}
