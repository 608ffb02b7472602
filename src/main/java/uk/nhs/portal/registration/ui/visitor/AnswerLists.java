package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.page.AnswerWords;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.applications.Applicant;

/// Answers as people check them: a list for each task, with links to change what can be changed.
final class AnswerLists {

  private static final Words WORDS = Words.of(AnswerLists.class);

  private AnswerLists() {}

  /// Every answer of a response.
  ///
  /// @param change where an answer is changed; null where none can be
  static List<Component> of(Response response, @Nullable Function<LinkId, String> change) {
    Map<String, SummaryList> lists = new LinkedHashMap<>();
    for (Asked asked : response.questions()) {
      String section = asked.section() == null ? "" : asked.section().text();
      SummaryList list = lists.computeIfAbsent(section, any -> new SummaryList());
      if (change == null) {
        list.row(asked.item().text(), shown(asked));
      } else {
        list.row(
            asked.item().text(),
            shown(asked),
            SummaryList.change(change.apply(asked.item().id()), asked.item().text()));
      }
    }
    List<Component> parts = new ArrayList<>();
    lists.forEach((section, list) -> {
      parts.add(Heading.h3(section));
      parts.add(list);
    });
    return parts;
  }

  private static Component shown(Asked asked) {
    Answer answer = asked.answer() == null ? Answer.Skipped.SKIPPED : asked.answer();
    return AnswerWords.shown(asked.item(), answer);
  }

  /// Who somebody is.
  ///
  /// @param change where that is changed; null where it cannot be
  static SummaryList person(Applicant person, @Nullable String change) {
    SummaryList list = new SummaryList();
    row(list, WORDS.get("check.name"), person.name().formatted(), change);
    row(list, WORDS.get("people.born"), person.dateOfBirth().formatted(), change);
    row(
        list,
        WORDS.get("people.relation"),
        WORDS.get("people.relation." + person.relation()),
        change);
    return list;
  }

  private static void row(SummaryList list, String key, String value, @Nullable String change) {
    if (change == null) {
      list.row(key, value);
    } else {
      list.changeable(key, value, change, key);
    }
  }
}
