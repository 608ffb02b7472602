package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.List;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.triage.handover.TriageAnswer;

/// What is wrong with a questionnaire, each with the answers that show it.
final class FindingList {

  private static final int MOST = 100;

  private FindingList() {}

  /// Of something that cannot be walked, so no answers can be told.
  static Component of(List<Finding> findings) {
    ItemList list = ItemList.bullets();
    findings.stream().limit(MOST).forEach(finding -> list.item(words(finding)));
    return list;
  }

  static Component of(List<Finding> findings, Engine engine) {
    ItemList list = ItemList.bullets();
    for (Finding finding : findings.stream().limit(MOST).toList()) {
      Answers example = finding.example();
      if (example == null) {
        list.item(words(finding));
      } else {
        list.item(words(finding), example(engine, example));
      }
    }
    return list;
  }

  private static Component words(Finding finding) {
    return Markup.element(
        "span", "", Markup.text("strong", "", finding.where()), new Text(": " + finding.message()));
  }

  private static Component example(Engine engine, Answers answers) {
    String[] lines =
        TriageAnswer.all(engine, answers).stream()
            .map(each -> each.question() + " – " + each.answer())
            .toArray(String[]::new);
    return new Details(CuratorPage.WORDS.get("curator.check.example"), ItemList.bullets(lines));
  }
}
