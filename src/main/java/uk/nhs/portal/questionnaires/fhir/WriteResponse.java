package uk.nhs.portal.questionnaires.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// The answers that count as FHIR's `QuestionnaireResponse`.
final class WriteResponse {

  private final Questionnaire questionnaire;
  private final Answers counted;
  private final Path path;

  WriteResponse(Questionnaire questionnaire, Answers answers) {
    this.questionnaire = questionnaire;
    Engine engine = new Engine(questionnaire);
    this.counted = engine.counted(answers);
    this.path = engine.path(answers);
  }

  QuestionnaireResponse write(Instant authored) {
    QuestionnaireResponse response = new QuestionnaireResponse();
    response.setQuestionnaire(Titles.canonical(questionnaire.titlePage()));
    Extensions.add(response, Extensions.HASH, WriteQuestionnaire.hash(questionnaire));
    Extensions.add(response, Extensions.OUTCOME, path.outcome());
    response.setStatus(
        path.isComplete()
            ? QuestionnaireResponseStatus.COMPLETED
            : QuestionnaireResponseStatus.INPROGRESS);
    DateTimeType when = new DateTimeType(Date.from(authored), TemporalPrecisionEnum.SECOND);
    when.setTimeZoneZulu(true);
    response.setAuthoredElement(when);
    Stream<Item> items =
        questionnaire.allSteps().stream()
            .flatMap(step -> step instanceof Item item ? Stream.of(item) : Stream.of());
    response.setItem(items(items));
    return response;
  }

  private List<QuestionnaireResponseItemComponent> items(Stream<Item> items) {
    List<QuestionnaireResponseItemComponent> answered = new ArrayList<>();
    items.forEach(item -> {
      var to = new QuestionnaireResponseItemComponent();
      to.setLinkId(item.id().value());
      if (!item.text().isEmpty()) {
        to.setText(item.text());
      }
      counted.to(item.id()).ifPresent(answer -> answer(item, answer, to));
      to.setItem(items(item.items().stream()));
      if (to.hasAnswer() || to.hasExtension() || to.hasItem()) {
        answered.add(to);
      }
    });
    return answered;
  }

  private static void answer(Item item, Answer answer, QuestionnaireResponseItemComponent to) {
    switch (answer) {
      case Answer.Skipped _ ->
          Extensions.add(to, Extensions.ABSENT, new CodeType("asked-declined"));
      case Answer.Choices(List<String> codes) ->
          codes.forEach(code -> to.addAnswer().setValue(coding(item, code)));
      default -> to.addAnswer().setValue(value(item, answer));
    }
  }

  private static Type value(Item item, Answer answer) {
    return switch (answer) {
      case Answer.Choice(String code) -> coding(item, code);
      case Answer.YesNo(boolean yes) -> new BooleanType(yes);
      case Answer.Whole(long value) when value == (int) value -> new IntegerType((int) value);
      case Answer.Whole(long value) -> new DecimalType(value);
      case Answer.Decimal(BigDecimal value) -> new DecimalType(value.toPlainString());
      case Answer.Day(LocalDate value) -> new DateType(value.toString());
      case Answer.Text(String value) -> new StringType(value);
      case Answer.Address(List<String> lines, Postcode postcode) -> address(lines, postcode);
      case Answer.Attachment(String id, String name, String type, long bytes) ->
          attachment(id, name, type, bytes);
      case Answer.Choices _, Answer.Skipped _ ->
          throw new IllegalArgumentException("no single value tells such an answer");
    };
  }

  private static Coding coding(Item item, String code) {
    return new Coding().setCode(code).setDisplay(item.option(code).map(Option::text).orElse(null));
  }

  /// A text for whoever knows texts only, with the address in an extension.
  private static StringType address(List<String> lines, @Nullable Postcode postcode) {
    Address address = new Address();
    lines.forEach(address::addLine);
    StringBuilder text = new StringBuilder(String.join("\n", lines));
    if (postcode != null) {
      address.setPostalCode(postcode.value());
      text.append('\n').append(postcode.value());
    }
    StringType to = new StringType(text.toString());
    Extensions.add(to, Extensions.ADDRESS, address);
    return to;
  }

  private static Attachment attachment(String id, String name, String type, long bytes) {
    Attachment to = new Attachment().setTitle(name).setContentType(type);
    to.setSize(Math.toIntExact(bytes));
    to.setId(id);
    return to;
  }
}
