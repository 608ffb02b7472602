package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.registration.settings.FindSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;
import uk.nhs.portal.registration.settings.SettingsRevision;

/// What a practice has arranged for registrations, and who changed it when.
@Route("practice/registrations/settings")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class SettingsView extends RegistrationPage {

  static final String SETTINGS = PATH + "/settings";

  private final transient FindSettings find;
  private final transient WhoIsNamed named;
  private final transient Clock clock;

  SettingsView(MyPractices practices, FindSettings find, WhoIsNamed named, Clock clock) {
    super(practices);
    this.find = find;
    this.named = named;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    List<SettingsRevision> revisions = find.history(practice());
    PracticeSettings now =
        revisions.isEmpty() ? PracticeSettings.USUAL : revisions.getFirst().settings();
    SettingsWords words = new SettingsWords(now, London.today(clock));
    backLink(WORDS.get("practice.queue"), to(PATH));
    sayWhatWasDone(event);
    title(WORDS.get("practice.settings"), WORDS.get("practice.queue"));
    offerOtherPractices(SETTINGS);
    add(
        new InsetText(ItemList.bullets(words.effect().toArray(String[]::new))),
        words.list(),
        isManager()
            ? Button.link(WORDS.get("practice.settings.change"), to(ChangeSettingsView.CHANGE))
            : new Paragraph(WORDS.get("practice.settings.managers")),
        Heading.h2(WORDS.get("practice.settings.history")));
    add(
        revisions.isEmpty()
            ? new Paragraph(WORDS.get("practice.settings.history.none"))
            : history(revisions));
  }

  /// Each change with all that was in force from then on, the latest first.
  private Component history(List<SettingsRevision> revisions) {
    Map<UUID, String> names =
        named.names(
            revisions.stream()
                .map(SettingsRevision::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    LocalDate today = London.today(clock);
    var all = Markup.element("div", "");
    for (SettingsRevision each : revisions) {
      all.add(
          new Details(
              WORDS.get(
                  "practice.settings.revision",
                  NhsFormat.dateTime(each.changedAt()),
                  HistoryTable.by(each.by(), "SYSTEM", names)),
              new SettingsWords(each.settings(), today).list()));
    }
    return revisions.size() == 1
        ? all
        : Markup.element("div", "", new Paragraph(new Text(count(revisions.size()))), all);
  }

  private static String count(int revisions) {
    return WORDS.get("practice.settings.revisions", NhsFormat.number(revisions));
  }
}
