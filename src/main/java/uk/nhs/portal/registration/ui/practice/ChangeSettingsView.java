package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.registration.settings.ChangeSettings;
import uk.nhs.portal.registration.settings.FindSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;
import uk.nhs.portal.registration.settings.SettingsRevision;

/// Changes what a practice has arranged: first it says what will come of it, then it stores it.
@Route("practice/registrations/settings/change")
@RolesAllowed("PRACTICE_MANAGER")
class ChangeSettingsView extends RegistrationPage {

  static final String CHANGE = SettingsView.SETTINGS + "/change";

  private final transient FindSettings find;
  private final transient ChangeSettings change;
  private final transient Clock clock;

  ChangeSettingsView(MyPractices practices, FindSettings find, ChangeSettings change, Clock clock) {
    super(practices);
    this.find = find;
    this.change = change;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    width(Width.TWO_THIRDS);
    List<SettingsRevision> revisions = find.history(practice());
    int seen = revisions.isEmpty() ? 0 : revisions.getFirst().revision();
    LocalDate today = London.today(clock);
    backLink(to(SettingsView.SETTINGS));
    title(WORDS.get("practice.settings.change"), WORDS.get("practice.queue"));
    SettingsFields fields = new SettingsFields(today);
    fields.fill(
        revisions.isEmpty() ? PracticeSettings.USUAL : revisions.getFirst().settings(), today);
    Div preview = new Div();
    Form form = Form.inPage().add(fields.all());
    form.add(new Button(WORDS.get("practice.settings.preview")).secondary());
    add(onSubmit(form, _ -> preview(preview, fields.settings(), seen, today)), preview);
  }

  private void preview(Div place, PracticeSettings settings, int seen, LocalDate today) {
    place.removeAll();
    clearErrors();
    Heading heading = Heading.h2(WORDS.get("practice.settings.effect"));
    heading.getElement().setAttribute("tabindex", "-1");
    Form form = Form.inPage();
    form.add(new Button(WORDS.get("practice.settings.save")).preventDoubleClick());
    place.add(
        heading,
        ItemList.bullets(new SettingsWords(settings, today).effect().toArray(String[]::new)),
        onSubmit(
            form,
            errors -> {
              if (change.change(practice(), seen, settings)) {
                go(to(SettingsView.SETTINGS + "?done=settings"));
              } else {
                errors.show(WORDS.get("practice.changed"));
              }
            }));
    heading.getElement().callJsFunction("focus");
  }
}
