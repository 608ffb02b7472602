package uk.nhs.portal.questionnaires.fhir;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Range;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.SafetyRule;
import uk.nhs.portal.questionnaires.Step;
import uk.nhs.portal.questionnaires.TitlePage;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.questionnaires.format.AnswersJson;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// A questionnaire of ours as FHIR's.
final class WriteFhir {

  private final Questionnaire questionnaire;
  private final org.hl7.fhir.r4.model.Questionnaire to = new org.hl7.fhir.r4.model.Questionnaire();
  private final Set<String> linkIds = new HashSet<>();

  private WriteFhir(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questionnaire.items().forEach(item -> linkIds.add(item.id().value()));
  }

  static org.hl7.fhir.r4.model.Questionnaire of(
      Questionnaire questionnaire, PublicationStatus status) {
    return new WriteFhir(questionnaire).write().setStatus(status);
  }

  private org.hl7.fhir.r4.model.Questionnaire write() {
    titlePage(questionnaire.titlePage());
    to.addSubjectType("Patient");
    if (questionnaire.population() != null) {
      population(questionnaire.population());
    }
    questionnaire.outcomes().forEach(outcome -> Extensions.add(to, Extensions.OUTCOME, outcome));
    new TreeMap<>(questionnaire.phrases())
        .forEach((name, phrases) -> {
          Extension list = part(Extensions.PHRASES).with("name", name).extension();
          phrases.forEach(phrase -> Extensions.add(list, "phrase", phrase));
        });
    questionnaire.advice().forEach(this::advice);
    questionnaire.safety().forEach(this::rule);
    questionnaire.cases().forEach(this::workedCase);
    questionnaire.allSteps().forEach(step -> to.addItem(step(step)));
    return to;
  }

  private void titlePage(TitlePage page) {
    to.setUrl(Titles.url(page));
    to.setId(page.name());
    to.setName(Titles.computerName(page.name()));
    to.addIdentifier().setSystem(Titles.HASHES).setValue(WriteQuestionnaire.hash(questionnaire));
    if (!page.title().isEmpty()) {
      to.setTitle(page.title());
    }
    if (!page.version().isEmpty()) {
      to.setVersion(page.version());
    }
    if (!page.notice().isEmpty()) {
      to.setCopyright(page.notice());
    }
    if (!page.about().isEmpty()) {
      to.setDescription(page.about());
    }
    Extensions.add(to, Extensions.TOPIC, page.topic());
  }

  private void population(Population population) {
    Range ages = new Range().setLow(years(population.fromAge())).setHigh(years(population.toAge()));
    to.addUseContext().setCode(Titles.context("age")).setValue(ages);
    for (String sex : new TreeSet<>(population.sexes())) {
      Coding coding = new Coding().setSystem("http://hl7.org/fhir/administrative-gender");
      to.addUseContext()
          .setCode(Titles.context("gender"))
          .setValue(new CodeableConcept(coding.setCode(sex)));
    }
  }

  private static Quantity years(int age) {
    return new Quantity()
        .setValue(age)
        .setUnit("years")
        .setSystem("http://unitsofmeasure.org")
        .setCode("a");
  }

  private QuestionnaireItemComponent step(Step step) {
    return switch (step) {
      case Item item -> WriteItem.of(item);
      case Ending ending -> ending(ending);
    };
  }

  /// An ending stands where it is reached, as a hidden text with a condition.
  private QuestionnaireItemComponent ending(Ending ending) {
    QuestionnaireItemComponent item = new QuestionnaireItemComponent();
    item.setLinkId(freeLinkId()).setType(QuestionnaireItemType.DISPLAY);
    item.setText("Outcome " + ending.outcome());
    Extensions.flag(item, Extensions.HIDDEN, true);
    Extension extension = new Extension(Extensions.ENDING);
    Extensions.add(extension, "outcome", ending.outcome());
    Extensions.add(extension, "because", ending.because());
    item.addExtension(extension);
    EnableWhen.write(ending.when(), item);
    return item;
  }

  private String freeLinkId() {
    int number = 1;
    while (!linkIds.add("ending-" + number)) {
      number++;
    }
    return "ending-" + number;
  }

  private Parts part(String url) {
    return new Parts(to.addExtension().setUrl(url));
  }

  /// An extension made of named parts.
  private record Parts(Extension extension) {
    Parts with(String name, String text) {
      Extensions.add(extension, name, text);
      return this;
    }
  }

  private void advice(Advice advice) {
    Parts parts =
        part(Extensions.ADVICE)
            .with("id", advice.id())
            .with("type", advice.type().name().toLowerCase(Locale.ROOT))
            .with("text", advice.text())
            .with("when", WriteQuestionnaire.text(advice.when()));
    new TreeSet<>(advice.outcomes()).forEach(outcome -> parts.with("outcome", outcome));
  }

  private void rule(SafetyRule rule) {
    part(Extensions.SAFETY_RULE)
        .with("name", rule.name())
        .with("when", WriteQuestionnaire.text(rule.when()))
        .with("at-least", rule.atLeast());
  }

  private void workedCase(WorkedCase each) {
    Parts parts =
        part(Extensions.CASE)
            .with("name", each.name())
            .with("answers", AnswersJson.write(each.answers()).toString());
    if (each.asked() != null) {
      each.asked().forEach(item -> parts.with("asked", item.value()));
    }
    if (each.outcome() != null) {
      parts.with("outcome", each.outcome());
    }
    if (each.advised() != null) {
      parts.with("advised", JsonMapper.shared().writeValueAsString(each.advised()));
    }
  }
}
