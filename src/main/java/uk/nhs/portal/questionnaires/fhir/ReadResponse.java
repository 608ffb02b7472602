package uk.nhs.portal.questionnaires.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.format.AnswersJson;

/// Answers from FHIR's `QuestionnaireResponse`. One reader reads one response.
final class ReadResponse {

  private final Questionnaire questionnaire;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<LinkId, Answer> answers = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  ReadResponse(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questionnaire.items().forEach(item -> items.put(item.id().value(), item));
  }

  Answers read(QuestionnaireResponse response) {
    String asked = Titles.canonical(questionnaire.titlePage());
    String said = response.hasQuestionnaire() ? response.getQuestionnaire() : asked;
    if (said.startsWith(Extensions.BASE) && !said.equals(asked)) {
      wrong("questionnaire", "response", "These answers belong to " + said + ".");
    }
    response.getItem().forEach(this::read);
    if (!findings.isEmpty()) {
      throw new UnsoundQuestionnaire(findings);
    }
    return Answers.of(answers);
  }

  private void read(QuestionnaireResponseItemComponent from) {
    String id = String.valueOf(from.getLinkId());
    Item item = items.get(id);
    if (item == null || (from.hasAnswer() && !item.kind().isQuestion())) {
      wrong("unknown-item", id, "There is no such question.");
      return;
    }
    try {
      if (from.hasAnswer()) {
        answer(item, answer(item, from.getAnswer()));
      } else if (item.kind().isQuestion() && Extensions.has(from, Extensions.ABSENT)) {
        answer(item, Answer.Skipped.SKIPPED);
      }
    } catch (IllegalArgumentException none) {
      wrong("answer", id, "Not an answer: it " + none.getMessage() + ".");
    }
    from.getItem().forEach(this::read);
    from.getAnswer().forEach(answer -> answer.getItem().forEach(this::read));
  }

  private void answer(Item item, Answer answer) {
    String id = item.id().value();
    item.refusal(answer, null)
        .ifPresent(why -> wrong("answer", id, "The answer does not fit: " + why + "."));
    if (answers.put(item.id(), answer) != null) {
      wrong("twice", id, "It is answered twice.");
    }
  }

  private static Answer answer(Item item, List<QuestionnaireResponseItemAnswerComponent> all) {
    List<Type> values = all.stream().map(ReadResponse::value).toList();
    return switch (item.kind()) {
      case CHOICES -> choices(item, values);
      case ADDRESS -> address(one(values));
      case FILE -> attachment(one(values));
      case WHOLE -> new Answer.Whole(whole(one(values)));
      case DECIMAL -> new Answer.Decimal(number(one(values)));
      case NHS_NUMBER, POSTCODE, PHONE, EMAIL -> canonical(item, one(values));
      default -> Values.answer(one(values), item.kind().hasOptions());
    };
  }

  private static Type value(QuestionnaireResponseItemAnswerComponent answer) {
    if (!answer.hasValue()) {
      throw new IllegalArgumentException("has no value");
    }
    return answer.getValue();
  }

  private static Type one(List<Type> values) {
    if (values.size() > 1) {
      throw new IllegalArgumentException("has several values");
    }
    return values.getFirst();
  }

  /// A value of the NHS, however it is spaced.
  private static Answer canonical(Item item, Type value) {
    if (value instanceof StringType text) {
      return AnswersJson.read(item, JsonNodeFactory.instance.stringNode(text.getValue()));
    }
    throw new IllegalArgumentException("is no text");
  }

  private static Answer choices(Item item, List<Type> values) {
    List<String> offered = item.options().stream().map(Option::code).toList();
    return new Answer.Choices(
        values.stream()
            .map(Values::code)
            .sorted(Comparator.comparingInt(offered::indexOf))
            .toList());
  }

  private static BigDecimal number(Type value) {
    return switch (value) {
      case IntegerType number -> BigDecimal.valueOf(number.getValue());
      case DecimalType number -> number.getValue();
      default -> throw new IllegalArgumentException("is no number");
    };
  }

  private static long whole(Type value) {
    try {
      return number(value).longValueExact();
    } catch (ArithmeticException fraction) {
      throw new IllegalArgumentException("is no whole number", fraction);
    }
  }

  private static Answer address(Type value) {
    if (!(value instanceof StringType text)) {
      throw new IllegalArgumentException("is no address");
    }
    for (Extension extension : Extensions.all(text, Extensions.ADDRESS).toList()) {
      if (extension.getValue() instanceof Address address) {
        return new Answer.Address(
            address.getLine().stream().map(PrimitiveType::getValue).toList(),
            address.hasPostalCode() ? Postcode.of(address.getPostalCode()) : null);
      }
    }
    return new Answer.Address(text.getValue().lines().toList(), null);
  }

  private static Answer attachment(Type value) {
    if (value instanceof Attachment file && file.hasId() && file.hasTitle()) {
      String type = file.hasContentType() ? file.getContentType() : "application/octet-stream";
      return new Answer.Attachment(file.getId(), file.getTitle(), type, file.getSize());
    }
    throw new IllegalArgumentException("is no file that is kept here");
  }

  private void wrong(String code, String where, String message) {
    findings.add(new Finding(code, where, message));
  }
}
