package uk.nhs.portal.questionnaires.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Comparison;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// Conditions as `enableWhen` and `enableBehavior`; those that such a flat list cannot say stand as
/// text in an extension, which is believed where it is there.
final class EnableWhen {

  private EnableWhen() {}

  static void write(Condition condition, QuestionnaireItemComponent to) {
    if (condition.equals(Condition.always())) {
      return;
    }
    List<Condition> parts =
        switch (condition) {
          case Condition.All(List<Condition> all) -> all;
          case Condition.Any(List<Condition> any) -> any;
          default -> List.of(condition);
        };
    List<QuestionnaireItemEnableWhenComponent> flat = new ArrayList<>();
    for (Condition part : parts) {
      QuestionnaireItemEnableWhenComponent one = one(part);
      if (one == null) {
        Extensions.add(to, Extensions.CONDITION, WriteQuestionnaire.text(condition));
        return;
      }
      flat.add(one);
    }
    to.setEnableWhen(flat);
    if (flat.size() > 1) {
      boolean any = condition instanceof Condition.Any;
      to.setEnableBehavior(any ? EnableWhenBehavior.ANY : EnableWhenBehavior.ALL);
    }
  }

  private static @Nullable QuestionnaireItemEnableWhenComponent one(Condition condition) {
    return switch (condition) {
      case Condition.Answered(LinkId item, boolean wanted) ->
          one(item, QuestionnaireItemOperator.EXISTS, new BooleanType(wanted));
      case Condition.Compare(LinkId item, Comparison how, Answer than) -> {
        Type value = value(than);
        yield value == null
            ? null
            : one(item, QuestionnaireItemOperator.fromCode(how.sign()), value);
      }
      default -> null;
    };
  }

  private static QuestionnaireItemEnableWhenComponent one(
      LinkId item, QuestionnaireItemOperator operator, Type value) {
    return new QuestionnaireItemEnableWhenComponent()
        .setQuestion(item.value())
        .setOperator(operator)
        .setAnswer(value);
  }

  private static @Nullable Type value(Answer answer) {
    return switch (answer) {
      case Answer.Choice(String code) -> new Coding().setCode(code);
      case Answer.YesNo(boolean yes) -> new BooleanType(yes);
      case Answer.Whole(long value) when value == (int) value -> new IntegerType((int) value);
      case Answer.Decimal(BigDecimal value) -> new DecimalType(value.toPlainString());
      case Answer.Day(LocalDate value) -> new DateType(value.toString());
      case Answer.Text(String value) -> new StringType(value);
      default -> null;
    };
  }

  /// The condition of an item.
  ///
  /// @param known the items that it may look at
  /// @throws IllegalArgumentException saying what it needs that we do not have
  static Condition read(QuestionnaireItemComponent item, Map<LinkId, Item> known) {
    String text = Extensions.text(item, Extensions.CONDITION);
    if (text != null) {
      return ReadQuestionnaire.condition(text, known);
    }
    if (Extensions.has(item, Extensions.ASKED_BY_EXPRESSION)) {
      throw new IllegalArgumentException("is an expression");
    }
    List<Condition> parts =
        item.getEnableWhen().stream().map(each -> condition(each, known)).toList();
    if (parts.isEmpty()) {
      return Condition.always();
    }
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    return switch (item.getEnableBehavior()) {
      case ALL -> new Condition.All(parts);
      case ANY -> new Condition.Any(parts);
      case null, default ->
          throw new IllegalArgumentException("has several parts, but no enableBehavior");
    };
  }

  private static Condition condition(
      QuestionnaireItemEnableWhenComponent when, Map<LinkId, Item> known) {
    if (!when.hasQuestion() || when.getOperator() == null || !when.hasAnswer()) {
      throw new IllegalArgumentException("lacks a question, an operator or an answer");
    }
    LinkId id = new LinkId(when.getQuestion());
    if (when.getOperator() == QuestionnaireItemOperator.EXISTS) {
      if (when.getAnswer() instanceof BooleanType wanted) {
        return new Condition.Answered(id, wanted.booleanValue());
      }
      throw new IllegalArgumentException("asks whether there is an answer, but not with a boolean");
    }
    Item item = known.get(id);
    boolean options = item != null && item.kind().hasOptions();
    return new Condition.Compare(
        id, comparison(when.getOperator()), Values.answer(when.getAnswer(), options));
  }

  private static Comparison comparison(QuestionnaireItemOperator operator) {
    for (Comparison each : Comparison.values()) {
      if (each.sign().equals(operator.toCode())) {
        return each;
      }
    }
    throw new IllegalArgumentException("has the operator " + operator.toCode());
  }
}
