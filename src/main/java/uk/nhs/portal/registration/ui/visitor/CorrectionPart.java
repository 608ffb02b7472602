package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.page.AnswerWords;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.Correction;

/// A correction that waits to be confirmed: what was sent, and what would be there instead.
final class CorrectionPart {

  private static final Words WORDS = Words.of(CorrectionPart.class);

  private CorrectionPart() {}

  static Component of(Correction correction, ApplicationAddress at) {
    Applicant person = correction.person();
    String part = person == null ? "shared" : Integer.toString(person.position());
    String whose = person == null ? WORDS.get("application.shared") : person.name().formatted();
    SummaryList list = new SummaryList();
    for (Asked asked : correction.changes()) {
      list.changeable(
          asked.item().text(),
          WORDS.get("correct.change", before(correction, asked), words(asked)),
          at.correct(part, asked.item().id()),
          asked.item().text());
    }
    correction
        .gone()
        .forEach(asked -> list.row(asked.item().text(), WORDS.get("correct.gone", words(asked))));
    Card card = Card.feature(WORDS.get("correct.unconfirmed", whose)).add(list);
    if (correction.copy().isComplete()) {
      card.add(
          PostForm.to(at.page("correct/" + part + "/confirm"))
              .add(new Button(WORDS.get("correct.confirm")).preventDoubleClick()));
    } else {
      correction
          .copy()
          .next()
          .ifPresent(next ->
              card.add(
                  new Paragraph(WORDS.get("correct.unanswered")),
                  Button.link(WORDS.get("correct.go-on"), at.correct(part, next))));
    }
    return card.add(
        PostForm.to(at.page("correct/" + part + "/drop"))
            .add(new Button(WORDS.get("correct.drop")).secondary().preventDoubleClick()));
  }

  private static String before(Correction correction, Asked asked) {
    Optional<Asked> before = correction.before(asked);
    return before.map(CorrectionPart::words).orElse(WORDS.get("correct.not-asked"));
  }

  private static String words(Asked asked) {
    Answer answer = asked.answer();
    return answer == null ? WORDS.get("correct.no-answer") : AnswerWords.line(asked.item(), answer);
  }
}
