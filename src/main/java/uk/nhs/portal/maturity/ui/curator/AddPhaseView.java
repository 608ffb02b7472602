package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.Funded;
import uk.nhs.portal.maturity.funding.Funding;
import uk.nhs.portal.maturity.funding.KeepFunding;
import uk.nhs.portal.maturity.funding.NewPhase;
import uk.nhs.portal.maturity.funding.PhaseKind;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Adds a phase of money, or a milestone without any.
@Route("curator/maturity/participants/:participant/phase")
@RolesAllowed({"CURATOR", "ADMIN"})
class AddPhaseView extends KeepPage {

  private static final int LONGEST_WHEN = 1_000;

  private final transient FindProgrammes find;
  private final transient FindFunding funding;
  private final transient KeepFunding keep;

  AddPhaseView(FindProgrammes find, FindFunding funding, KeepFunding keep) {
    this.find = find;
    this.funding = funding;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Participant known = find.participant(id(event, "participant"));
    Funding money = funding.of(known.id()).orElseThrow(() -> new NotFound("agreement"));
    Select kind = new Select("kind", WORDS.get("ask.kind"));
    for (PhaseKind each : PhaseKind.values()) {
      kind.option(each.name(), Ask.one("phase", each));
    }
    TextInput amount = Ask.money("amount");
    CharacterCount when = Ask.text("when", LONGEST_WHEN).required(Ask.error("when"));
    DateInput due = Ask.day("due");
    heading(WORDS.get("keep.phase.add"), participant(known.id()));
    form(
        WORDS.get("keep.save"),
        errors -> {
          Funded funded =
              keep.add(
                  key(),
                  money.agreement(),
                  new NewPhase(
                      PhaseKind.valueOf(kind.value()),
                      Ask.money(amount),
                      when.value().strip(),
                      Ask.day(due)));
          if (funded == Funded.DONE) {
            done(participant(known.id()), "kept");
          } else {
            errors.show(amount, Ask.one("funded", funded));
          }
        },
        kind,
        amount,
        when,
        due);
  }
}
