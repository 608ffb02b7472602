package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.Funded;
import uk.nhs.portal.maturity.funding.KeepFunding;
import uk.nhs.portal.maturity.funding.Phase;
import uk.nhs.portal.maturity.funding.PhaseKind;
import uk.nhs.portal.maturity.funding.PhaseState;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;

/// Says that a phase was achieved, and then that it was paid.
@Route("curator/maturity/phases/:phase")
@RolesAllowed({"CURATOR", "ADMIN"})
class PhaseView extends KeepPage {

  private static final int LONGEST = 1_000;

  private final transient FindFunding find;
  private final transient KeepFunding keep;

  PhaseView(FindFunding find, KeepFunding keep) {
    this.find = find;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Phase phase = find.phase(id(event, "phase"));
    String here = PATH + "/phases/" + phase.id();
    sayWhatWasDone(event);
    heading(Ask.one("phase", phase.facts().kind()), participant(find.participantOf(phase)));
    add(
        new SummaryList()
            .row(WORDS.get("phases.when"), phase.facts().releasedWhen())
            .row(WORDS.get("phases.due"), day(phase.facts().dueOn()))
            .row(WORDS.get("phases.achieved"), day(phase.achievedOn()))
            .row(WORDS.get("phases.paid"), day(phase.paidOn())));
    if (phase.achievedOn() == null) {
      ask(phase, PhaseState.ACHIEVED, here);
    } else if (phase.paidOn() == null && phase.facts().kind() != PhaseKind.GO_LIVE) {
      ask(phase, PhaseState.PAID, here);
    } else {
      add(new InsetText(WORDS.get("keep.phase.over")));
    }
  }

  private void ask(Phase phase, PhaseState state, String here) {
    String name = state == PhaseState.PAID ? "paid-on" : "achieved-on";
    DateInput on = Ask.day(name).required(Ask.error(name));
    CharacterCount evidence = Ask.text("evidence-of-phase", LONGEST);
    form(
        Ask.one("keep.phase", state),
        errors -> {
          Funded funded =
              keep.tell(phase.id(), state, on.date().orElseThrow(), evidence.value().strip());
          if (funded == Funded.DONE) {
            done(here, "kept");
          } else {
            errors.show(on, Ask.one("funded", funded));
          }
        },
        on,
        evidence);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? WORDS.get("unknown") : NhsFormat.date(day);
  }
}
