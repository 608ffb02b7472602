package uk.nhs.portal.performance.releases.ui.visitor;

import static uk.nhs.portal.performance.releases.ui.visitor.ReleaseWords.WORDS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Breadcrumb;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.NumberedPagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.releases.CellChange;
import uk.nhs.portal.performance.releases.FindReleases;
import uk.nhs.portal.performance.releases.ReleaseDifference;
import uk.nhs.portal.performance.releases.ReleasedBatch;

/// One release: what it brought, what it changed and why.
@Route("mynhs/releases/:batch")
@AnonymousAllowed
class ReleaseView extends Page implements BeforeEnterObserver {

  private static final int ON_A_PAGE = 50;

  private final FindReleases releases;

  ReleaseView(FindReleases releases) {
    this.releases = releases;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ReleasedBatch batch =
        event
            .getRouteParameters()
            .get("batch")
            .flatMap(ReleaseView::id)
            .flatMap(releases::byId)
            .orElseThrow(() -> new NotFound("release"));
    Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("page");
    int page = ReleaseLinks.page(asked, Integer.MAX_VALUE);
    ReleaseDifference difference = releases.difference(batch, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    clear();
    width(Width.FULL);
    breadcrumb(
        new Breadcrumb()
            .page(WORDS.get("trail.home"), "/")
            .page(WORDS.get("trail.mynhs"), PerformanceLinks.home())
            .page(WORDS.get("releases.title"), PerformanceLinks.releases()));
    title(ReleaseWords.measures(batch), WORDS.get("trail.mynhs"))
        .caption(WORDS.get("releases.one", NhsFormat.dateTime(batch.publicFrom())));
    if (batch.isWithdrawn()) {
      add(withdrawn(batch));
    }
    add(facts(batch));
    add(Heading.h2(WORDS.get("releases.brought")), brought(batch));
    if (!batch.isWithdrawn()) {
      changes(batch, difference, page);
    }
  }

  private static Optional<UUID> id(String typed) {
    return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(typed))
        : Optional.empty();
  }

  private static WarningCallout withdrawn(ReleasedBatch batch) {
    String reason = batch.withdrawnReason();
    return new WarningCallout(
        WORDS.get("releases.withdrawn"),
        new Paragraph(
            WORDS.get(
                "releases.withdrawn.on",
                NhsFormat.dateTime(Objects.requireNonNull(batch.withdrawnAt())))),
        new Paragraph(
            reason == null
                ? WORDS.get("releases.notice.no-reason")
                : WORDS.get("releases.notice.reason", ReleaseWords.sentence(reason))));
  }

  private static SummaryList facts(ReleasedBatch batch) {
    return new SummaryList()
        .row(WORDS.get("releases.when"), NhsFormat.dateTime(batch.publicFrom()))
        .row(WORDS.get("releases.marks"), ReleasesView.marks(batch))
        .row(WORDS.get("releases.from"), batch.fileName());
  }

  private static Table brought(ReleasedBatch batch) {
    Table table =
        new Table(WORDS.get("releases.brought"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("releases.measure"), WORDS.get("releases.of"))
            .numericColumn(WORDS.get("releases.revised-periods"));
    batch
        .measures()
        .forEach(each ->
            table.row(
                ReleasesView.link(each.measure()),
                new Text(ReleaseWords.periods(each)),
                new Text(
                    WORDS.get(
                        "releases.revised-of",
                        NhsFormat.number(each.revised()),
                        NhsFormat.number(each.periods())))));
    return table;
  }

  private void changes(ReleasedBatch batch, ReleaseDifference difference, int page) {
    add(Heading.h2(WORDS.get("releases.changes")));
    if (!batch.isRevision()) {
      add(new Paragraph(WORDS.get("releases.changes.first")));
      return;
    }
    InsetText notice =
        new InsetText(
            ReleaseWords.notice(batch, difference).stream()
                .map(Paragraph::new)
                .toArray(Component[]::new));
    add(notice);
    if (difference.changes().isEmpty()) {
      return;
    }
    add(table(difference.changes()));
    int pages = (int) ((difference.differing() + ON_A_PAGE - 1) / ON_A_PAGE);
    if (pages > 1) {
      add(
          new NumberedPagination(
              page, pages, each -> ReleaseLinks.page(ReleaseLinks.batch(batch.id()), each)));
    }
  }

  private static Table table(List<CellChange> changes) {
    Table table =
        new Table(WORDS.get("releases.changes"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("releases.organisation"),
                WORDS.get("releases.measure"),
                WORDS.get("releases.period"),
                WORDS.get("releases.before"),
                WORDS.get("releases.after"));
    for (CellChange change : changes) {
      table.row(
          change.name() + " (" + change.organisation() + ")",
          change.measure().name(),
          new MeasureFormat(change.measure()).period(change.period()),
          ReleaseWords.cell(change, change.before()),
          ReleaseWords.cell(change, change.after()));
    }
    return table;
  }
}
