package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.scorecards.PutSideBySide;
import uk.nhs.portal.performance.scorecards.SideBySide;

/// Up to ten organisations side by side in one measure: a table first, then a drawing.
@Route("mynhs/compare")
@AnonymousAllowed
class CompareView extends MyNhsPage {

  private static final int SHORTEST_NAME = 3;

  private final PutSideBySide sideBySide;
  private final FindMeasures measures;
  private final SearchOrganisations search;

  CompareView(PutSideBySide sideBySide, FindMeasures measures, SearchOrganisations search) {
    this.sideBySide = sideBySide;
    this.measures = measures;
    this.search = search;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    CompareAddress asked = CompareAddress.in(event.getLocation().getQueryParameters());
    clear();
    width(Width.FULL);
    crumbs();
    title(WORDS.get("visitor.compare.title"), WORDS.get("visitor.title"));
    if (asked.measure().isBlank()) {
      chooseMeasure(asked);
      return;
    }
    CompareAddress address = directly(asked);
    SideBySide side =
        read(address.measure(), MeasureCode::of)
            .flatMap(code -> sideBySide.of(code, address.organisations(), address.period()))
            .orElseThrow(() -> new NotFound("measure"));
    add(
        new Paragraph(
            new Text(WORDS.get("visitor.compare.measure") + " "),
            new Link(side.measure().name(), PerformanceLinks.measure(address.measure())),
            new Text(".")));
    notes(side, address);
    if (!side.series().isEmpty()) {
      new ComparePart(side, address).parts().forEach(this::add);
    }
    without(side, address);
    addAnother(asked, address);
    if (!side.series().isEmpty()) {
      add(new PrintButton());
    }
  }

  /// A code that somebody typed is added at once.
  private static CompareAddress directly(CompareAddress asked) {
    return code(asked.add())
        .filter(code -> code.value().matches(".*[0-9].*") && !asked.isFull())
        .map(asked::with)
        .orElse(asked);
  }

  private void chooseMeasure(CompareAddress address) {
    add(Paragraph.lead(WORDS.get("visitor.compare.lead")));
    Select measure = new Select("measure", WORDS.get("visitor.compare.choose"));
    measures.all().forEach(each -> measure.option(each.code().value(), each.name()));
    Form form = Form.get(PerformanceLinks.compare()).add(measure);
    address.organisations().forEach(each -> form.hidden("organisation", each.value()));
    add(form.add(new Button(WORDS.get("visitor.compare.continue"))));
  }

  private void notes(SideBySide side, CompareAddress address) {
    if (address.leftOut() > 0) {
      add(new InsetText(WORDS.get("visitor.compare.too-many", CompareAddress.MOST)));
    }
    boolean unknown = address.period() != null && !address.period().equals(side.period());
    if (address.badPeriod() || (unknown && side.period() != null)) {
      add(new InsetText(WORDS.get("visitor.period.unknown")));
    }
    if (side.periods().size() > 1 && side.period() != null) {
      add(periods(side, address));
    }
  }

  private static Component periods(SideBySide side, CompareAddress address) {
    MeasureFormat format = new MeasureFormat(side.measure());
    Select select = new Select("period", WORDS.get("visitor.filter.period"));
    side.periods().forEach(each -> select.option(each.toString(), format.period(each)));
    select.setValue(String.valueOf(side.period()));
    Form form = Form.get(PerformanceLinks.compare()).hidden("measure", address.measure());
    address.organisations().forEach(each -> form.hidden("organisation", each.value()));
    if (address.lines()) {
      form.hidden("view", "lines");
    }
    form.addClassNames("app-filter", "app-no-print");
    return form.add(select, new Button(WORDS.get("visitor.filter.show")));
  }

  private void without(SideBySide side, CompareAddress address) {
    if (side.without().isEmpty()) {
      return;
    }
    ItemList list = ItemList.bullets();
    side.without()
        .forEach(each ->
            list.item(
                new Text(each.name() + " "),
                new Link(
                    WORDS.get("visitor.compare.remove"),
                    each.name(),
                    address.without(each.code()).href())));
    add(Heading.h2(WORDS.get("visitor.compare.without")), list);
  }

  private void addAnother(CompareAddress asked, CompareAddress address) {
    add(Heading.h2(WORDS.get("visitor.compare.add")));
    if (address.isFull()) {
      add(new Paragraph(WORDS.get("visitor.compare.full", CompareAddress.MOST)));
      return;
    }
    TextInput another = new TextInput("add", WORDS.get("visitor.compare.add.label"));
    another.hint(WORDS.get("visitor.compare.add.hint")).width(20).autocomplete("off");
    Form form = Form.get(PerformanceLinks.compare()).hidden("measure", address.measure());
    address.organisations().forEach(each -> form.hidden("organisation", each.value()));
    if (address.lines()) {
      form.hidden("view", "lines");
    }
    form.addClassName("app-no-print");
    add(form.add(another, new Button(WORDS.get("visitor.compare.add.button"))));
    if (asked.add().isEmpty() || !address.organisations().equals(asked.organisations())) {
      return;
    }
    another.setValue(asked.add());
    if (asked.add().length() < SHORTEST_NAME) {
      new FormErrors(form, this).show(another, WORDS.get("visitor.compare.add.short"));
      return;
    }
    offer(asked.add(), address);
  }

  private void offer(String typed, CompareAddress address) {
    OrganisationQuestion question =
        OrganisationQuestion.of(OrganisationQuestion.MYNHS_KINDS, typed);
    Optional<OrganisationsFound.Found> found =
        switch (search.search(question)) {
          case OrganisationsFound.Found each -> Optional.of(each);
          case OrganisationsFound.DidYouMean(String _, OrganisationsFound.Found each) ->
              Optional.of(each);
          case OrganisationsFound.UnknownPostcode(var _, OrganisationsFound.Found nearby) ->
              Optional.ofNullable(nearby);
          case OrganisationsFound.OutsideEngland _,
              OrganisationsFound.NothingFound _,
              OrganisationsFound.NotUnderstood _ ->
              Optional.empty();
        };
    Set<OdsCode> already = Set.copyOf(address.organisations());
    List<Link> links =
        found.stream()
            .flatMap(each -> each.organisations().stream())
            .map(each -> each.organisation())
            .filter(each -> !already.contains(each.code()))
            .map(each ->
                new Link(
                    WORDS.get("visitor.compare.add.one", each.name()),
                    address.with(each.code()).href()))
            .toList();
    add(
        links.isEmpty()
            ? new InsetText(WORDS.get("visitor.find.nothing", typed))
            : links(links.toArray(Link[]::new)));
  }
}
