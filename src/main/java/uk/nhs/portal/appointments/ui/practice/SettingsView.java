package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.SummaryList;

/// What a practice has arranged: its clinicians, rooms, types of appointment and rules.
@Route("practice/schedule/settings")
@RolesAllowed("PRACTICE_MANAGER")
class SettingsView extends PracticePage {

  private final ArrangePractice arrange;

  SettingsView(MyPractices practices, ArrangePractice arrange) {
    super(practices);
    this.arrange = arrange;
  }

  @Override
  void show(Address address) {
    backLink(WORDS.get("practice.back.schedule"), to("/practice/schedule").path());
    title(WORDS.get("practice.settings.title"), WORDS.get("practice.section"));
    offerOtherPractices(ArrangingPage.SETTINGS);
    long clinicians =
        arrange.clinicians(practice()).stream().filter(c -> c.details().active()).count();
    long rooms = arrange.rooms(practice()).stream().filter(r -> r.details().active()).count();
    long types = arrange.types(practice()).stream().filter(t -> t.details().active()).count();
    SummaryList list = new SummaryList();
    row(list, "clinicians", WORDS.get("practice.settings.clinicians.count", count(clinicians)));
    row(list, "rooms", WORDS.get("practice.settings.rooms.count", count(rooms)));
    row(list, "types", WORDS.get("practice.settings.types.count", count(types)));
    row(list, "rules", RulesView.cutOff(arrange.rules(practice())));
    add(list);
  }

  private static String count(long number) {
    return number == 0 ? WORDS.get("practice.settings.none") : NhsFormat.number(number);
  }

  private void row(SummaryList list, String what, String now) {
    String name = WORDS.get("practice.settings." + what);
    String href = to(ArrangingPage.SETTINGS + "/" + what).path();
    list.row(
        name,
        new Text(now),
        new Link(WORDS.get("practice.settings.open"), name.toLowerCase(Locale.UK), href));
  }
}
