package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.Inbox;
import uk.nhs.portal.triage.handover.InboxFilter;
import uk.nhs.portal.triage.handover.ShowCases;

/// The triages that were handed to a practice: what is overdue first, then red flags, then by the
/// clock.
@Route("practice/triage")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class InboxView extends CasePage {

  private static final int MOST_PAGES = 10_000;

  private final transient ShowCases cases;
  private final transient Clock clock;

  InboxView(MyPractices practices, ShowCases cases, Clock clock) {
    super(practices);
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    InboxFilter filter = filter(event);
    int page = page(event);
    Inbox inbox = cases.inbox(practice(), filter, page);
    if (query(event, "done").isPresent()) {
      add(NotificationBanner.success(WORDS.get("practice.triage.closed")));
    }
    title(WORDS.get("practice.triage"));
    offerOtherPractices();
    add(
        new Paragraph(
            WORDS.get(
                "practice.triage.count",
                NhsFormat.number(inbox.counts().open()),
                NhsFormat.number(inbox.counts().overdue()))),
        filters(filter, inbox));
    add(
        inbox.cases().isEmpty()
            ? new Paragraph(WORDS.get("practice.triage.none." + name(filter)))
            : table(inbox, filter));
    pages(inbox, filter, page);
  }

  private static InboxFilter filter(BeforeEnterEvent event) {
    return query(event, "show")
        .flatMap(text ->
            Arrays.stream(InboxFilter.values()).filter(each -> name(each).equals(text)).findFirst())
        .orElse(InboxFilter.OPEN);
  }

  private static int page(BeforeEnterEvent event) {
    try {
      int page = query(event, "page").map(Integer::parseInt).orElse(1);
      return Math.clamp(page, 1, MOST_PAGES);
    } catch (NumberFormatException _) {
      return 1;
    }
  }

  private static String name(InboxFilter filter) {
    return filter.name().toLowerCase(Locale.ROOT);
  }

  private String href(InboxFilter filter, int page) {
    return to(PATH + "?show=" + name(filter) + (page == 1 ? "" : "&page=" + page));
  }

  private void offerOtherPractices() {
    List<OdsCode> others = otherPractices();
    if (!others.isEmpty()) {
      var line = Markup.element("p", "nhsuk-body-s");
      line.add(WORDS.get("practice.triage.which", name(practice())));
      for (OdsCode other : others) {
        line.add(
            new Text(" "),
            new Link(
                WORDS.get("practice.triage.which.other", name(other)),
                PATH + "?practice=" + other.value()));
      }
      add(line);
    }
  }

  private Component filters(InboxFilter chosen, Inbox inbox) {
    var list = Markup.element("ul", "nhsuk-list app-choices");
    for (InboxFilter each : InboxFilter.values()) {
      String words =
          switch (each) {
            case OPEN -> WORDS.get("practice.triage.open", inbox.counts().open());
            case MINE -> WORDS.get("practice.triage.mine", inbox.counts().mine());
            case CLOSED -> WORDS.get("practice.triage.closed-ones");
          };
      Link link = new Link(words, href(each, 1));
      if (each == chosen) {
        link.getElement().setAttribute("aria-current", "page");
      }
      list.add(Markup.element("li", "", link));
    }
    var navigation = Markup.element("nav", "", list);
    navigation.getElement().setAttribute("aria-label", WORDS.get("practice.triage.filters"));
    return navigation;
  }

  private Table table(Inbox inbox, InboxFilter filter) {
    Table table =
        new Table(WORDS.get("practice.triage"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.triage.person"),
                WORDS.get("practice.triage.about"),
                WORDS.get("practice.triage.outcome"),
                WORDS.get(
                    filter == InboxFilter.CLOSED
                        ? "practice.triage.closed-as"
                        : "practice.triage.when"),
                WORDS.get("practice.triage.who"));
    Instant now = clock.instant();
    inbox.cases().forEach(each -> table.row(row(each, inbox, now)));
    return table;
  }

  private Component[] row(CaseSummary each, Inbox inbox, Instant now) {
    var closedAs = each.closedAs();
    return new Component[] {
      Markup.element(
          "div",
          "",
          new Link(each.name().formatted(), to(each.id())),
          Markup.text(
              "div",
              "nhsuk-body-s nhsuk-u-margin-bottom-0",
              WORDS.get("practice.triage.born", NhsFormat.date(each.dateOfBirth())))),
      Markup.element("div", "", new Text(each.pathwayTitle()), CaseWords.warnings(each, now)),
      new Text(
          CaseWords.meaning(each.outcome())
              + ". "
              + CaseWords.enumWords("practice.triage.wish", each.wish())),
      new Text(
          closedAs == null
              ? CaseWords.clock(each, now)
              : CaseWords.enumWords("practice.triage.as", closedAs)),
      new Text(CaseWords.assigned(each.assignedTo(), inbox.names()))
    };
  }

  private void pages(Inbox inbox, InboxFilter filter, int page) {
    if (page == 1 && !inbox.hasMore()) {
      return;
    }
    Pagination pages = new Pagination();
    if (page > 1) {
      pages.previous(WORDS.get("practice.triage.page", page - 1), href(filter, page - 1));
    }
    if (inbox.hasMore()) {
      pages.next(WORDS.get("practice.triage.page", page + 1), href(filter, page + 1));
    }
    add(pages);
  }
}
