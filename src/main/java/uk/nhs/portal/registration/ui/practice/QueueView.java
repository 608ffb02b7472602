package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.decisions.ApproveTogether;
import uk.nhs.portal.registration.decisions.Queue;
import uk.nhs.portal.registration.decisions.QueueQuestion.Sort;
import uk.nhs.portal.registration.decisions.QueueQuestion.Tab;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ShowApplicants;

/// Everybody who applied to a practice: who waits, for how long, and what became of the others.
@Route("practice/registrations")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class QueueView extends RegistrationPage {

  private final transient ShowApplicants applicants;
  private final transient ApproveTogether together;
  private final transient Clock clock;

  QueueView(
      MyPractices practices, ShowApplicants applicants, ApproveTogether together, Clock clock) {
    super(practices);
    this.applicants = applicants;
    this.together = together;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    QueueAddress address = QueueAddress.in(event.getLocation().getQueryParameters());
    Queue queue = applicants.queue(practice(), address.question(), address.page());
    QueueFilters filters = new QueueFilters(address, practice(), this::to);
    sayWhatWasDone(event);
    List<QueueRow> pending = queue.rows().stream().filter(row -> row.approveAt() != null).toList();
    if (!pending.isEmpty()) {
      add(
          new PendingBanner(pending, clock.instant())
              .offering(() -> takeBack(pending.stream().map(QueueRow::id).toList(), address)));
    }
    title(WORDS.get("practice.queue"));
    offerOtherPractices(PATH);
    if (queue.counts().overdue() > 0) {
      add(new Paragraph(WORDS.get("practice.overdue", NhsFormat.number(queue.counts().overdue()))));
    }
    add(pages(), filters.tabs(queue.counts()), filters.form());
    if (queue.rows().isEmpty()) {
      add(new Paragraph(WORDS.get(none(address))));
    } else {
      add(people(queue, address));
      add(
          new Paragraph(
              Link.leaving(WORDS.get("practice.export"), to(address.at(1).on(ExportQueue.PATH)))));
    }
    paging(queue, address);
  }

  private void takeBack(List<ApplicantId> whom, QueueAddress address) {
    boolean any = !together.takeBack(practice(), whom).isEmpty();
    String here = to(address.on(PATH));
    go(here + (here.contains("?") ? "&" : "?") + "done=" + (any ? "undone" : "changed"));
  }

  private static String none(QueueAddress address) {
    return address.isNarrowed()
        ? "practice.none.narrowed"
        : "practice.none." + address.question().tab().name();
  }

  /// The other pages about registrations.
  private Component pages() {
    var links = Markup.element("ul", "nhsuk-list app-choices");
    for (String page : List.of("settings", "figures")) {
      links.add(
          Markup.element("li", "", new Link(WORDS.get("practice." + page), to(PATH + "/" + page))));
    }
    return links;
  }

  private Component people(Queue queue, QueueAddress address) {
    boolean waiting = address.question().tab() == Tab.NEW || address.question().tab() == Tab.REVIEW;
    QueueTable table =
        new QueueTable(
            London.today(clock),
            row -> to(address.on(RegistrationLinks.applicant(row.id()))),
            waiting);
    List<Component> tables =
        address.question().sort() == Sort.HOUSEHOLD
            ? households(queue.rows(), table)
            : List.of(table.of(queue.rows(), caption(address)));
    if (!waiting) {
      return Markup.element("div", "", tables.toArray(Component[]::new));
    }
    Form form = Form.get(TogetherView.TOGETHER).hidden("practice", practice().value());
    form.add(tables.toArray(Component[]::new));
    form.add(new Button(WORDS.get("practice.together")).secondary());
    return form;
  }

  private static String caption(QueueAddress address) {
    return WORDS.get("practice.caption." + address.question().tab().name());
  }

  /// Each household by itself, and those between them who apply for themselves alone.
  private List<Component> households(List<QueueRow> rows, QueueTable table) {
    List<Component> tables = new ArrayList<>();
    List<QueueRow> run = new ArrayList<>();
    for (QueueRow row : rows) {
      if (!run.isEmpty() && !areTogether(run.getLast(), row)) {
        tables.add(run(run, table));
        run = new ArrayList<>();
      }
      run.add(row);
    }
    tables.add(run(run, table));
    return tables;
  }

  private static boolean areTogether(QueueRow one, QueueRow next) {
    return one.application().equals(next.application())
        || (one.householdSize() == 1 && next.householdSize() == 1);
  }

  private Component run(List<QueueRow> run, QueueTable table) {
    QueueRow first = run.getFirst();
    if (first.householdSize() == 1) {
      return table.of(run, WORDS.get("practice.alone"));
    }
    String name = WORDS.get("practice.household.of", first.householdSize(), first.name().family());
    Component people = table.of(run, name);
    return first.status().isWaiting()
        ? Markup.element(
            "div",
            "",
            people,
            new Paragraph(
                new Link(
                    WORDS.get("practice.household.together"),
                    name,
                    to(TogetherView.of(run.stream().map(QueueRow::id).toList())))))
        : people;
  }

  private void paging(Queue queue, QueueAddress address) {
    int page = address.page();
    if (page == 1 && !queue.hasMore()) {
      return;
    }
    Pagination pages = new Pagination();
    if (page > 1) {
      pages.previous(WORDS.get("practice.page", page - 1), to(address.at(page - 1).on(PATH)));
    }
    if (queue.hasMore()) {
      pages.next(WORDS.get("practice.page", page + 1), to(address.at(page + 1).on(PATH)));
    }
    add(pages);
  }
}
