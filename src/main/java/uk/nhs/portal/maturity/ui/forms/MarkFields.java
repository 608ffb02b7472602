package uk.nhs.portal.maturity.ui.forms;

import com.vaadin.flow.component.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.observations.CriterionState;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.Mark;
import uk.nhs.portal.maturity.observations.Marking;
import uk.nhs.portal.maturity.observations.NewMark;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;

/// The fields that say whether a trust meets a criterion.
public final class MarkFields {

  private final Radios state =
      new Radios("state", Ask.WORDS.get("ask.state")).required(Ask.error("state"));
  private final DateInput asOf = Ask.day("as-of").required(Ask.error("as-of"));
  private final CharacterCount evidence = Ask.text("evidence-of", Evidence.LONGEST);
  private final TextInput link = Ask.link();

  public MarkFields() {
    for (CriterionState each : CriterionState.values()) {
      state.option(each.name(), Ask.one("criterion", each));
    }
  }

  public Component[] all() {
    return new Component[] {state, asOf, evidence, link};
  }

  public void fill(Mark known) {
    state.setValue(known.state().name());
    asOf.setDate(known.asOf());
    evidence.setValue(known.evidence().text());
    String shown = known.evidence().link();
    link.setValue(shown == null ? "" : shown);
  }

  /// What was said, after the form was found right.
  public NewMark said(OdsCode organisation, Edition edition, String criterion) {
    return new NewMark(
        organisation,
        edition.model(),
        edition.id(),
        criterion,
        CriterionState.valueOf(state.value()),
        asOf.date().orElseThrow(),
        new Evidence(evidence.value(), Ask.orNull(link.value())));
  }

  /// Shows why it was not said.
  ///
  /// @return whether it was
  public boolean show(Marking marking, FormErrors errors) {
    switch (marking) {
      case MARKED -> {
        return true;
      }
      case NO_SUCH_CRITERION -> errors.show(Ask.WORDS.get("marking.no-such-criterion"));
      case IN_THE_FUTURE -> errors.show(asOf, Ask.WORDS.get("recording.in-the-future"));
      case NO_EVIDENCE -> errors.show(evidence, Ask.error("evidence-of"));
    }
    return false;
  }
}
