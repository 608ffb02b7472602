package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.models.Criterion;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.models.MaturityModel;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.models.Stage;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// A model explained: its rules, and what each stage of each edition asks for.
abstract class ModelPage extends MaturityPage {

  private final ModelCode code;
  private final transient MaturityModels models;
  private final transient FindObservations observations;

  ModelPage(ModelCode code, MaturityModels models, FindObservations observations) {
    this.code = code;
    this.models = models;
    this.observations = observations;
  }

  @Override
  final void show(BeforeEnterEvent event) {
    MaturityModel model = models.of(code);
    List<Observation> latest = List.copyOf(observations.latest(code).values());
    below(model.name());
    add(new Paragraph(model.about()));
    if (!model.judgedFor().isEmpty()) {
      add(
          new Paragraph(WORDS.get("model.judged")),
          ItemList.bullets(model.judgedFor().toArray(String[]::new)));
    }
    part(WORDS.get("model.rules"), ItemList.bullets(model.rules().toArray(String[]::new)));
    add(
        new Paragraph(
            latest.isEmpty()
                ? WORDS.get("model.nobody")
                : WORDS.get("model.trusts", NhsFormat.number(latest.size()))));
    // the newest first: it is the one in force
    model.editions().reversed().forEach(edition -> edition(edition, latest));
    Set<String> sources = new LinkedHashSet<>();
    model.editions().forEach(edition -> sources.addAll(edition.sources()));
    sources(sources);
  }

  private void edition(Edition edition, List<Observation> latest) {
    Table table =
        new Table(WORDS.get("edition.caption", edition.name()))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("edition.stage"),
                WORDS.get("edition.asks"),
                WORDS.get("edition.confidence"))
            .numericColumn(WORDS.get("edition.trusts"));
    for (Stage stage : edition.stages().reversed()) {
      long trusts =
          latest.stream()
              .filter(each -> each.edition().equals(edition.id()))
              .filter(each -> Objects.equals(each.stage(), stage.number()))
              .count();
      table.row(
          new Text(WORDS.get("edition.number", stage.number())),
          asks(stage),
          new Text(MaturityWords.one("confidence", stage.confidence())),
          new Text(NhsFormat.number(trusts)));
    }
    part(WORDS.get("edition.title", edition.name()), new Paragraph(edition.note()), table);
  }

  private static Component asks(Stage stage) {
    List<Component> parts = new ArrayList<>();
    parts.add(Markup.text("strong", "", stage.name()));
    if (!stage.criteria().isEmpty()) {
      ItemList list = ItemList.bullets();
      stage.criteria().forEach(each -> list.items(text(each)));
      parts.add(list);
    }
    if (stage.onSite()) {
      parts.add(
          Markup.text(
              "div",
              "nhsuk-body-s nhsuk-u-margin-bottom-0",
              stage.validYears() == 0
                  ? WORDS.get("edition.on-site")
                  : WORDS.get("edition.on-site.years", stage.validYears())));
    }
    return Markup.element("div", "", parts.toArray(Component[]::new));
  }

  static String text(Criterion criterion) {
    return switch (criterion.kind()) {
      case CAPABILITY -> criterion.text();
      case SECURITY -> WORDS.get("criterion.security", criterion.text());
      case THRESHOLD -> WORDS.get("criterion.threshold", criterion.text());
    };
  }
}
