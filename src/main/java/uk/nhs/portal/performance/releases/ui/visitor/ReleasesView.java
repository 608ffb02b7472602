package uk.nhs.portal.performance.releases.ui.visitor;

import static uk.nhs.portal.performance.releases.ui.visitor.ReleaseWords.WORDS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Breadcrumb;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NumberedPagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.releases.ComingRelease;
import uk.nhs.portal.performance.releases.FindReleases;
import uk.nhs.portal.performance.releases.ReleaseCalendar;
import uk.nhs.portal.performance.releases.ReleasedBatch;

/// What comes out in the next 12 months, and what came out.
@Route("mynhs/releases")
@AnonymousAllowed
class ReleasesView extends Page implements BeforeEnterObserver {

  private static final int ON_A_PAGE = 20;

  private final ReleaseCalendar calendar;
  private final FindReleases releases;

  ReleasesView(ReleaseCalendar calendar, FindReleases releases) {
    this.calendar = calendar;
    this.releases = releases;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    int pages = (int) Math.max(1, (releases.count() + ON_A_PAGE - 1) / ON_A_PAGE);
    int page =
        ReleaseLinks.page(
            event.getLocation().getQueryParameters().getSingleParameter("page"), pages);
    clear();
    breadcrumb(
        new Breadcrumb()
            .page(WORDS.get("trail.home"), "/")
            .page(WORDS.get("trail.mynhs"), PerformanceLinks.home()));
    title(WORDS.get("releases.title"), WORDS.get("trail.mynhs"));
    add(Paragraph.lead(WORDS.get("releases.lead")));
    if (page == 1) {
      add(Heading.h2(WORDS.get("releases.coming")));
      coming(calendar.coming());
    }
    add(Heading.h2(WORDS.get("releases.out")));
    out(releases.newest((page - 1) * ON_A_PAGE, ON_A_PAGE));
    if (pages > 1) {
      add(
          new NumberedPagination(
              page, pages, each -> ReleaseLinks.page(PerformanceLinks.releases(), each)));
    }
    add(
        new Paragraph(
            Link.leaving(WORDS.get("releases.feed"), ReleaseLinks.FEED),
            new Text(" " + WORDS.get("releases.feed.is"))));
  }

  private void coming(List<ComingRelease> coming) {
    if (coming.isEmpty()) {
      add(new InsetText(WORDS.get("releases.coming.nothing")));
      return;
    }
    add(new Paragraph(WORDS.get("releases.coming.p")));
    Table table =
        new Table(WORDS.get("releases.coming"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("releases.day"), WORDS.get("releases.measures"));
    for (ComingRelease each : coming) {
      var at = each.at();
      ItemList measures = ItemList.plain();
      each.measures().forEach(measure -> measures.item(link(measure)));
      table.row(
          new Text(at == null ? NhsFormat.date(each.day()) : NhsFormat.dateTime(at)), measures);
    }
    add(table);
  }

  private void out(List<ReleasedBatch> batches) {
    if (batches.isEmpty()) {
      add(new InsetText(WORDS.get("releases.out.nothing")));
      return;
    }
    Table table =
        new Table(WORDS.get("releases.out"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("releases.when"),
                WORDS.get("releases.what"),
                WORDS.get("releases.of"),
                WORDS.get("releases.marks"));
    for (ReleasedBatch batch : batches) {
      table.row(
          new Text(NhsFormat.dateTime(batch.publicFrom())),
          new Link(ReleaseWords.measures(batch), ReleaseLinks.batch(batch.id())),
          new Text(ReleaseWords.periods(batch)),
          marks(batch));
    }
    add(table);
  }

  /// A mark for each thing to know; they never stand by their colour alone.
  static Component marks(ReleasedBatch batch) {
    HtmlContainer marks = Markup.element("span", "app-marks");
    if (batch.isWithdrawn()) {
      marks.add(new Tag(WORDS.get("releases.withdrawn"), Tag.Colour.RED));
    }
    if (batch.isRevision()) {
      marks.add(new Tag(WORDS.get("releases.revised"), Tag.Colour.ORANGE));
    }
    if (batch.provisional()) {
      marks.add(new Tag(WORDS.get("releases.provisional"), Tag.Colour.GREY));
    }
    if (marks.getElement().getChildCount() == 0) {
      marks.add(new Text(WORDS.get("releases.final")));
    }
    return marks;
  }

  static Link link(Measure measure) {
    return new Link(measure.name(), PerformanceLinks.measure(measure.code().value()));
  }
}
