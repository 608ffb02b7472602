package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.RoomId;
import uk.nhs.portal.appointments.schedule.RoomSummary;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// The rooms of a practice.
@Route("practice/schedule/settings/rooms")
@RolesAllowed("PRACTICE_MANAGER")
class RoomsView extends PracticePage {

  static final String PATH = ArrangingPage.SETTINGS + "/rooms";

  private final ArrangePractice arrange;

  RoomsView(MyPractices practices, ArrangePractice arrange) {
    super(practices);
    this.arrange = arrange;
  }

  @Override
  void show(Address address) {
    List<RoomSummary> all = arrange.rooms(practice());
    RoomId saved = address.query("saved", RoomId::parse).orElse(null);
    backLink(to(ArrangingPage.SETTINGS).path());
    all.stream()
        .filter(room -> room.id().equals(saved))
        .map(room -> WORDS.get("practice.settings.saved", room.name()))
        .forEach(words -> add(NotificationBanner.success(words)));
    title(WORDS.get("practice.rooms.title"), WORDS.get("practice.settings.title"));
    add(Button.link(WORDS.get("practice.rooms.add"), to(PATH + "/new").path()));
    if (all.isEmpty()) {
      add(new Paragraph(WORDS.get("practice.rooms.none")));
    } else {
      add(table(all));
    }
  }

  private Table table(List<RoomSummary> all) {
    Table table =
        new Table(WORDS.get("practice.rooms.title"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.room.name"),
                WORDS.get("practice.room.use"),
                WORDS.get("practice.settings.change"));
    for (RoomSummary room : all) {
      table.row(
          new Text(room.name()),
          new Text(WORDS.get("practice.room." + (room.details().active() ? "active" : "closed"))),
          new Link(
              WORDS.get("practice.settings.change"),
              room.name(),
              to(PATH + "/" + room.id()).path()));
    }
    return table;
  }
}
