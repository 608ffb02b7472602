package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.TypeDetails;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// The types of appointment that a practice offers.
@Route("practice/schedule/settings/types")
@RolesAllowed("PRACTICE_MANAGER")
class TypesView extends PracticePage {

  static final String PATH = ArrangingPage.SETTINGS + "/types";

  private final ArrangePractice arrange;

  TypesView(MyPractices practices, ArrangePractice arrange) {
    super(practices);
    this.arrange = arrange;
  }

  @Override
  void show(Address address) {
    List<TypeSummary> all = arrange.types(practice());
    AppointmentTypeId saved = address.query("saved", AppointmentTypeId::parse).orElse(null);
    backLink(to(ArrangingPage.SETTINGS).path());
    all.stream()
        .filter(type -> type.id().equals(saved))
        .map(type -> WORDS.get("practice.settings.saved", type.name()))
        .forEach(words -> add(NotificationBanner.success(words)));
    title(WORDS.get("practice.types.title"), WORDS.get("practice.settings.title"));
    add(Button.link(WORDS.get("practice.types.add"), to(PATH + "/new").path()));
    if (all.isEmpty()) {
      add(new Paragraph(WORDS.get("practice.types.none")));
    } else {
      add(table(all));
    }
  }

  private Table table(List<TypeSummary> all) {
    Table table =
        new Table(WORDS.get("practice.types.title"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.type.name"),
                WORDS.get("practice.type.category"),
                WORDS.get("practice.type.length"),
                WORDS.get("practice.type.ways"),
                WORDS.get("practice.type.who"),
                WORDS.get("practice.settings.change"));
    for (TypeSummary type : all) {
      TypeDetails details = type.details();
      table.row(
          new Text(details.name()),
          new Text(Phrases.category(details.category())),
          new Text(WORDS.get("practice.minutes", details.minutes())),
          new Text(Phrases.ways(details.ways())),
          new Text(who(details)),
          new Link(
              WORDS.get("practice.settings.change"),
              details.name(),
              to(PATH + "/" + type.id()).path()));
    }
    return table;
  }

  private static String who(TypeDetails details) {
    if (!details.active()) {
      return WORDS.get("practice.type.not-offered");
    }
    return details.bookableBy() == BookableBy.PATIENT
        ? WORDS.get("practice.type.who.patients", details.daysAhead())
        : Phrases.bookableBy(BookableBy.STAFF_ONLY);
  }
}
