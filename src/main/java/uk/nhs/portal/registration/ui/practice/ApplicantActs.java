package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.QueueRow;

/// What can be done about somebody who waits.
///
/// @param step the address of a step about the same person
record ApplicantActs(QueueRow row, UnaryOperator<String> step) {

  private static final Words WORDS = RegistrationPage.WORDS;

  /// Who is clear can be approved at once; of anybody else staff say first who they are.
  Component group(Runnable endReview) {
    boolean clear = row.match() == Match.EXACT || row.match() == Match.NONE;
    List<Component> acts = new ArrayList<>();
    acts.add(link(clear ? "practice.approve" : "practice.match.open", first(clear)));
    acts.add(link(clear ? "practice.match.open" : "practice.approve", first(!clear)).secondary());
    acts.add(link("practice.decline", DeclineView.STEP).secondary());
    if (row.match() == Match.EXACT && row.matched() != null) {
      acts.add(link("practice.already", AlreadyView.STEP).secondary());
    }
    boolean reviewed = row.reviewReason() != null;
    acts.add(
        link(reviewed ? "practice.review.change" : "practice.review", ReviewView.STEP).secondary());
    if (reviewed) {
      acts.add(Button.acting(WORDS.get("practice.review.end"), endReview).secondary());
    }
    return new ButtonGroup(acts.toArray(Component[]::new));
  }

  private static String first(boolean approve) {
    return approve ? ApproveView.STEP : MatchView.STEP;
  }

  private Button link(String words, String to) {
    return Button.link(WORDS.get(words), step.apply(to));
  }
}
