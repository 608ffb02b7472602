package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.Funded;
import uk.nhs.portal.maturity.funding.KeepFunding;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.funding.NewAgreement;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Says what is known of the money of a participant. What is left out is unknown.
@Route("curator/maturity/participants/:participant/agreement")
@RolesAllowed({"CURATOR", "ADMIN"})
class AgreementView extends KeepPage {

  private static final String YES = "yes";
  private static final int LONGEST_NOTE = 1_000;

  private final transient FindProgrammes find;
  private final transient FindFunding funding;
  private final transient KeepFunding keep;

  AgreementView(FindProgrammes find, FindFunding funding, KeepFunding keep) {
    this.find = find;
    this.funding = funding;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Participant known = find.participant(id(event, "participant"));
    TextInput maximum = Ask.money("maximum");
    TextInput agreed = Ask.money("agreed");
    Radios required =
        new Radios("required", WORDS.get("ask.required"))
            .option(YES, WORDS.get("keep.yes"))
            .option("no", WORDS.get("keep.no"))
            .required(Ask.error("required"));
    TextInput matched = Ask.money("matched");
    CharacterCount note = Ask.text("note", LONGEST_NOTE);
    TextInput source = Ask.source();
    funding
        .of(known.id())
        .ifPresent(money -> {
          maximum.setValue(typed(money.facts().maximum()));
          agreed.setValue(typed(money.facts().agreed()));
          required.setValue(money.facts().matchedRequired() ? YES : "no");
          matched.setValue(typed(money.facts().matched()));
          note.setValue(money.facts().note());
          source.setValue(money.facts().source());
        });
    heading(WORDS.get("keep.agreement"), participant(known.id()));
    add(new Paragraph(WORDS.get("keep.agreement.lead")));
    form(
        WORDS.get("keep.save"),
        errors -> {
          Funded funded =
              keep.agree(
                  key(),
                  new NewAgreement(
                      known.id(),
                      Ask.money(maximum),
                      Ask.money(agreed),
                      required.value().equals(YES),
                      Ask.money(matched),
                      note.value().strip(),
                      source.value().strip()));
          answer(funded, known, agreed, matched, errors);
        },
        maximum,
        agreed,
        required,
        matched,
        note,
        source);
  }

  private static void answer(
      Funded funded, Participant known, TextInput agreed, TextInput matched, FormErrors errors) {
    switch (funded) {
      case DONE -> done(participant(known.id()), "kept");
      case ABOVE_MAXIMUM -> errors.show(agreed, Ask.one("funded", funded));
      case NOT_MATCHED -> errors.show(matched, Ask.one("funded", funded));
      case HAS_PHASES,
          PHASES_ABOVE_MOST,
          NO_MONEY_HERE,
          NOT_ACHIEVED,
          PAID_TOO_EARLY,
          TOLD_ALREADY,
          IN_THE_FUTURE,
          CHANGED_MEANWHILE ->
          errors.show(Ask.one("funded", funded));
    }
  }

  private static String typed(@Nullable Money money) {
    return money == null ? "" : money.typed();
  }
}
