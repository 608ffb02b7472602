package uk.nhs.portal.messages.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.Correspondent;
import uk.nhs.portal.messages.Correspondents;
import uk.nhs.portal.messages.Deliveries;
import uk.nhs.portal.messages.MessagesLinks;
import uk.nhs.portal.messages.Untold;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.signposts.SignedInNow;

/// The people whom no e-mail reached, for each practice where the person who looks works.
@Route("practice/messages")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class UntoldView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(UntoldView.class);

  private final transient Deliveries deliveries;
  private final transient Correspondents people;
  private final transient SignedInNow signedIn;

  UntoldView(Deliveries deliveries, Correspondents people, SignedInNow signedIn) {
    this.deliveries = deliveries;
    this.people = people;
    this.signedIn = signedIn;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    if (event.getLocation().getQueryParameters().getSingleParameter("told").isPresent()) {
      add(NotificationBanner.success(WORDS.get("untold.told")));
    }
    title(WORDS.get("untold.title"));
    List<List<Untold>> lists =
        signedIn.practices().stream()
            .sorted()
            .map(deliveries::untoldAt)
            .filter(list -> !list.isEmpty())
            .toList();
    add(new Paragraph(WORDS.get(lists.isEmpty() ? "untold.none" : "untold.lead")));
    lists.forEach(list -> add(table(list)));
  }

  private Table table(List<Untold> untold) {
    Map<UUID, Correspondent> known = people.byIds(untold.stream().map(Untold::patient).toList());
    Table table =
        new Table(untold.getFirst().practice())
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("untold.column.person"),
                WORDS.get("untold.column.about"),
                WORDS.get("untold.column.why"),
                WORDS.get("untold.column.since"),
                WORDS.get("untold.column.act"));
    for (Untold each : untold) {
      Correspondent person = known.get(each.patient());
      table.row(
          person(person),
          new Text(each.subject()),
          new Text(WORDS.get("untold.why." + each.why())),
          new Text(NhsFormat.dateTime(each.since())),
          new Link(WORDS.get("untold.act"), name(person), MessagesLinks.toldByPhone(each.id())));
    }
    return table;
  }

  private static Component person(@Nullable Correspondent person) {
    List<String> lines = new ArrayList<>(List.of(name(person), phone(person)));
    lines.addAll(needs(person));
    return Markup.element("span", "", Markup.lines(lines));
  }

  static List<String> needs(@Nullable Correspondent person) {
    return person == null ? List.of() : person.needs();
  }

  static String name(@Nullable Correspondent person) {
    return person == null ? WORDS.get("untold.person.unknown") : person.name().formatted();
  }

  static String phone(@Nullable Correspondent person) {
    PhoneNumber phone = person == null ? null : person.phone();
    return phone == null ? WORDS.get("untold.phone.none") : phone.formatted();
  }
}
