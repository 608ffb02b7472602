package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.nhs.portal.appointments.schedule.PlanSessions;
import uk.nhs.portal.appointments.schedule.PlanSessions.Made;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Panel;

/// Says what a plan has made; the page can be reloaded.
@Route("practice/schedule/made/:plan")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class MadeView extends PracticePage {

  static final String PATH = "/practice/schedule/made";

  private final PlanSessions planSessions;

  MadeView(MyPractices practices, PlanSessions planSessions) {
    super(practices);
    this.planSessions = planSessions;
  }

  @Override
  void show(Address address) {
    UUID plan = address.part("plan", UUID::fromString);
    Made made = planSessions.made(practice(), plan).orElseThrow(NotFound::new);
    String heading = WORDS.get("practice.made.title");
    documentTitle(heading, WORDS.get("practice.section"));
    add(
        new Panel(
            heading,
            new Text(
                WORDS.get(
                    "practice.preview.count",
                    NhsFormat.number(made.sessions()),
                    NhsFormat.number(made.slots())))));
    String week = to("/practice/schedule").with("week", made.firstDay()).path();
    add(
        ItemList.plain()
            .item(new Link(WORDS.get("practice.made.week"), week))
            .item(new Link(WORDS.get("practice.made.more"), to(NewSessionsView.PATH).path())));
  }
}
