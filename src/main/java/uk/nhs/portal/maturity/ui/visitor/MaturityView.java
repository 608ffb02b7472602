package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.models.MaturityModel;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.models.PublishedCount;
import uk.nhs.portal.maturity.models.Stage;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.nhsuk.Breadcrumb;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.SearchInput;
import uk.nhs.portal.performance.PerformanceLinks;

/// What digital maturity is, the search for a trust, and the way to everything else.
@Route("mynhs/digital-maturity")
@AnonymousAllowed
class MaturityView extends MaturityPage {

  private final transient FindTrusts trusts;
  private final transient FindProgrammes programmes;
  private final transient FindObservations observations;
  private final transient MaturityModels models;
  private final transient ObjectProvider<HomePart> parts;

  MaturityView(
      FindTrusts trusts,
      FindProgrammes programmes,
      FindObservations observations,
      MaturityModels models,
      ObjectProvider<HomePart> parts) {
    this.trusts = trusts;
    this.programmes = programmes;
    this.observations = observations;
    this.models = models;
    this.parts = parts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    breadcrumb(
        new Breadcrumb()
            .page(WORDS.get("trail.home"), "/")
            .page(WORDS.get("trail.mynhs"), PerformanceLinks.home()));
    title(Heading.Size.XL, WORDS.get("home.title"));
    add(Paragraph.lead(WORDS.get("home.lead")), new Paragraph(WORDS.get("home.about")));
    search(event.getLocation().getQueryParameters().getSingleParameter(TrustSearch.FIELD));
    parts.orderedStream().flatMap(each -> each.part().stream()).forEach(this::add);
    part(WORDS.get("home.programmes"), cards(programmes.all()));
    part(
        WORDS.get("home.models"),
        Card.clickable(3, Heading.Size.S, WORDS.get("emram.title"), MaturityLinks.emram())
            .description(WORDS.get("emram.card")),
        Card.clickable(3, Heading.Size.S, WORDS.get("ccmm.title"), MaturityLinks.ccmm())
            .description(WORDS.get("ccmm.card")));
    groups();
    part(
        WORDS.get("home.blueprints"),
        new Paragraph(WORDS.get("home.blueprints.text")),
        new Paragraph(new Link(WORDS.get("blueprints.title"), MaturityLinks.blueprints())));
  }

  private void search(Optional<String> typed) {
    SearchInput field = TrustSearch.field();
    var form = TrustSearch.form(field);
    add(form);
    if (typed.isEmpty()) {
      return;
    }
    field.setValue(typed.get());
    if (typed.get().isBlank()) {
      new FormErrors(form, this).show(field, WORDS.get("search.empty"));
    } else {
      add(TrustSearch.found(typed.get().strip(), trusts.named(typed.get())));
    }
  }

  private static Component[] cards(List<Programme> programmes) {
    return programmes.stream()
        .map(each ->
            Card.clickable(3, Heading.Size.S, each.name(), MaturityLinks.programme(each.slug()))
                .description(each.about().split("(?<=\\.) ", 2)[0]))
        .toArray(Component[]::new);
  }

  /// The groups by record: what they mean, what is recorded here, and what others have counted.
  private void groups() {
    MaturityModel model = models.of(ModelCode.EPR_GROUP);
    Edition edition = model.editions().getLast();
    List<Observation> latest = List.copyOf(observations.latest(ModelCode.EPR_GROUP).values());
    Table table =
        new Table(WORDS.get("groups.caption"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("groups.group"), WORDS.get("groups.means"), WORDS.get("groups.published"))
            .numericColumn(WORDS.get("groups.recorded"));
    for (Stage group : edition.stages()) {
      long recorded =
          latest.stream().filter(each -> Objects.equals(each.stage(), group.number())).count();
      table.row(
          new Text(WORDS.get("groups.number", group.number())),
          new Text(group.name()),
          published(group.number()),
          new Text(NhsFormat.number(recorded)));
    }
    part(WORDS.get("groups.title"), new Paragraph(model.about()), table);
    models.published().stream()
        .filter(each -> each.group() == null)
        .forEach(each -> add(new Paragraph(published(each))));
    add(
        new Paragraph(edition.note()),
        new Paragraph(
            new Text(WORDS.get("source") + " "), Sources.of(edition.sources().getFirst())));
  }

  private Component published(int group) {
    List<String> counts =
        models.published().stream()
            .filter(each -> Objects.equals(each.group(), group))
            .map(MaturityView::published)
            .toList();
    return counts.isEmpty() ? new Text(WORDS.get("unknown")) : Markup.lines(counts);
  }

  private static String published(PublishedCount count) {
    String text = WORDS.get("groups.count", capital(count.when()), count.trusts());
    return count.note().isEmpty() ? text : text + ", " + count.note();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
