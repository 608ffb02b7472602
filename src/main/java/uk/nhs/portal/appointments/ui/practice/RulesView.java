package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.Arrangement;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;

/// The rules of a practice's booking page: until when patients can cancel, and what they read when
/// they have booked.
@Route("practice/schedule/settings/rules")
@RolesAllowed("PRACTICE_MANAGER")
class RulesView extends ArrangingPage {

  private static final String PATH = SETTINGS + "/rules";
  private static final int LONGEST_ADVICE = 1000;
  private static final int MINUTES_AN_HOUR = 60;

  private final ArrangePractice arrange;

  RulesView(MyPractices practices, ArrangePractice arrange) {
    super(practices);
    this.arrange = arrange;
  }

  /// Until when patients can cancel, in words.
  static String cutOff(BookingRules rules) {
    int minutes = rules.cutOffMinutes();
    return minutes % MINUTES_AN_HOUR == 0 && minutes > MINUTES_AN_HOUR
        ? WORDS.get("practice.rules.cut-off.hours", minutes / MINUTES_AN_HOUR)
        : WORDS.get("practice.rules.cut-off.minutes", minutes);
  }

  @Override
  void show(Address address) {
    BookingRules shown = arrange.rules(practice());
    backLink(to(SETTINGS).path());
    if (address.query("saved", Boolean::valueOf).orElse(false)) {
      add(NotificationBanner.success(WORDS.get("practice.rules.saved")));
    }
    title(WORDS.get("practice.settings.rules"), WORDS.get("practice.settings.title"));
    TextInput cutOff =
        new TextInput("cut-off", WORDS.get("practice.rules.cut-off"))
            .hint(WORDS.get("practice.rules.cut-off.hint"))
            .suffix(WORDS.get("practice.unit.minutes"))
            .numeric()
            .width(5)
            .required(WORDS.get("practice.error.cut-off.empty"));
    cutOff.setValue(Integer.toString(shown.cutOffMinutes()));
    Answer<Integer> minutes =
        cutOff.as(ArrangingPage::number, _ -> WORDS.get("practice.error.cut-off.range"));
    CharacterCount advice =
        new CharacterCount("advice", WORDS.get("practice.rules.advice"), LONGEST_ADVICE)
            .hint(WORDS.get("practice.rules.advice.hint"))
            .tooLong(WORDS.get("practice.error.advice.length"));
    String said = shown.advice();
    advice.setValue(said == null ? "" : said);
    Form form = Form.inPage().add(cutOff, advice);
    form.add(new Button(WORDS.get("practice.settings.save")).preventDoubleClick());
    add(
        onSubmit(
            form,
            errors -> {
              try {
                save(new BookingRules(minutes.get(), advice.value(), shown.version()), errors);
              } catch (InvalidValue refused) {
                show(refused, errors, Map.of("cut-off", cutOff, "advice", advice));
              }
            }));
  }

  private void save(BookingRules rules, FormErrors errors) {
    switch (arrange.save(practice(), rules)) {
      case Arrangement.Saved _ -> go(to(PATH).with("saved", true));
      case Arrangement.NameTaken _, Arrangement.ChangedMeanwhile _ ->
          errors.show(WORDS.get("practice.error.changed-meanwhile"));
    }
  }
}
