package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.page.AnswerWords;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;

/// The answers of a response, in the sections in which they were asked. What is nobody's business
/// who only looks at an address is folded away.
final class AnswerSections {

  /// The sections about somebody's health.
  private static final Set<String> FOLDED = Set.of("health", "lifestyle");

  private AnswerSections() {}

  static List<Component> of(Response response) {
    Map<Optional<Item>, List<Asked>> sections = new LinkedHashMap<>();
    for (Asked asked : response.questions()) {
      if (isSaid(asked)) {
        sections
            .computeIfAbsent(Optional.ofNullable(asked.section()), _ -> new ArrayList<>())
            .add(asked);
      }
    }
    List<Component> parts = new ArrayList<>();
    sections.forEach((section, answers) -> add(parts, section, list(answers)));
    return parts;
  }

  /// What was left empty, or was known before, would only be in the way.
  private static boolean isSaid(Asked asked) {
    return !asked.item().given()
        && asked.answer() != null
        && asked.answer() != Answer.Skipped.SKIPPED;
  }

  private static void add(List<Component> parts, Optional<Item> section, Component answers) {
    if (section.filter(item -> FOLDED.contains(item.id().value())).isPresent()) {
      parts.add(new Details(section.get().text(), answers));
    } else {
      section.ifPresent(item -> parts.add(Heading.h3(item.text())));
      parts.add(answers);
    }
  }

  private static SummaryList list(List<Asked> answers) {
    SummaryList list = new SummaryList();
    for (Asked asked : answers) {
      Answer answer = asked.answer();
      if (answer != null) {
        list.row(asked.item().text(), AnswerWords.shown(asked.item(), answer));
      }
    }
    return list;
  }
}
