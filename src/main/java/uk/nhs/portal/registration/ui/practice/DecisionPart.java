package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.registration.AnswersOf;
import uk.nhs.portal.registration.decisions.ApplicantFile;
import uk.nhs.portal.registration.decisions.Decision;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.GroundWords;
import uk.nhs.portal.registration.grounds.OtherReason;

/// What was decided, by whom and on which ground, with the letter to print.
final class DecisionPart {

  private static final Words WORDS = RegistrationPage.WORDS;

  private DecisionPart() {}

  /// Nothing while nobody has decided.
  static List<Component> of(ApplicantFile file) {
    Decision decision = file.decision();
    if (decision == null) {
      return List.of();
    }
    List<Component> parts = new ArrayList<>(List.of(facts(file, decision)));
    String letter = decision.letter();
    if (letter != null) {
      parts.add(Heading.h2(WORDS.get("practice.letter")));
      if (AnswersOf.of(file.shared()).text("email").isEmpty()) {
        parts.add(new InsetText(WORDS.get("practice.letter.post")));
      }
      parts.add(Letter.of(letter));
      parts.add(new PrintButton());
    }
    return parts;
  }

  private static SummaryList facts(ApplicantFile file, Decision decision) {
    SummaryList list =
        new SummaryList()
            .row(
                WORDS.get("practice.decision"),
                ApplicantWords.one("practice.status", decision.decision()));
    String ground = decision.ground();
    if (ground != null) {
      list.row(
          WORDS.get("practice.figures.grounds.what"), GroundWords.label(Ground.valueOf(ground)));
    }
    String detail = decision.groundDetail();
    if (detail != null) {
      list.row(
          WORDS.get("practice.figures.details.what"),
          GroundWords.label(OtherReason.valueOf(detail)));
    }
    return list.row(WORDS.get("practice.decided"), NhsFormat.dateTime(decision.at()))
        .row(WORDS.get("practice.decision.days"), NhsFormat.number(decision.days()))
        .row(
            WORDS.get("practice.history.by"),
            HistoryTable.by(decision.by(), decision.byRole(), file.names()));
  }
}
