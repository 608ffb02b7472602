package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Condition.Mentions;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;

/// Whether every question matters, wherever it is asked: some answer to it, together with some
/// later ones, must change the outcome, the advice, or which information is collected or shown.
///
/// Questions that collect information need no effect: texts that nobody looks into, contact
/// details, files, and whatever a person may skip or has been asked before the first question. A
/// form without endings only collects.
final class Usefulness implements Check {

  @Override
  public Stream<Finding> of(Behaviour behaviour) {
    return Form.is(behaviour.questionnaire()) ? Stream.of() : new Effects(behaviour).findings();
  }

  /// What one questionnaire brings about.
  private static final class Effects {

    private final Behaviour behaviour;
    private final Examples examples;
    private final Set<LinkId> lookedInto = new HashSet<>();
    private final List<AnswerSet> effects = new ArrayList<>();

    Effects(Behaviour behaviour) {
      this.behaviour = behaviour;
      this.examples = new Examples(behaviour);
      Questionnaire questionnaire = behaviour.questionnaire();
      Atoms.conditions(questionnaire)
          .flatMap(Atoms::of)
          .forEach(atom -> {
            if (atom instanceof Mentions(LinkId item, var _)) {
              lookedInto.add(item);
            }
          });
      questionnaire.outcomes().forEach(outcome -> effects.add(behaviour.with(outcome)));
      for (int i = 0; i < questionnaire.advice().size(); i++) {
        effects.add(behaviour.advised(i));
      }
      questionnaire.items().stream()
          .filter(this::isEffect)
          .forEach(item -> effects.add(behaviour.asked(item.id())));
    }

    private boolean isEffect(Item item) {
      return !item.kind().isQuestion() || collects(item);
    }

    private boolean collects(Item item) {
      return switch (item.kind()) {
        case CHOICE, CHOICES, YES_NO, WHOLE, DECIMAL, DATE -> !item.required() || item.given();
        case TEXT -> !item.required() || item.given() || !lookedInto.contains(item.id());
        case NHS_NUMBER, POSTCODE, ADDRESS, PHONE, EMAIL, FILE -> true;
        case DISPLAY, GROUP -> false;
      };
    }

    Stream<Finding> findings() {
      return behaviour.questionnaire().items().stream()
          .filter(item -> item.kind().isQuestion() && !collects(item))
          .flatMap(item -> of(item.id()));
    }

    private Stream<Finding> of(LinkId item) {
      AnswerSet asked = behaviour.asked(item);
      AnswerSet matters = matters(item);
      AnswerSet inVain = asked.without(matters);
      if (inVain.isEmpty()) {
        return Stream.of();
      }
      return Stream.of(
          matters.and(asked).isEmpty()
              ? new Finding(
                  "useless-item",
                  item.value(),
                  "No answer to this question ever changes the outcome or the advice.",
                  examples.before(item, asked))
              : new Finding(
                  "asked-in-vain",
                  item.value(),
                  "After these answers the question is asked, but no answer to it can change the"
                      + " outcome or the advice any more.",
                  examples.before(item, inVain)));
    }

    /// Those whose answers before the item leave it an effect, with some answers after it.
    private AnswerSet matters(LinkId item) {
      AnswerSet own = behaviour.space().to(item);
      AnswerSet matters = behaviour.space().none();
      for (AnswerSet effect : effects) {
        AnswerSet possible = effect.whatever(own);
        matters = matters.or(possible.and(effect.not().whatever(own)));
      }
      return matters.whatever(behaviour.space().after(item));
    }
  }
}
