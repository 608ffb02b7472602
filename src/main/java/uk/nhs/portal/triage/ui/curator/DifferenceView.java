package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.triage.pathways.Difference;
import uk.nhs.portal.triage.pathways.Difference.Change;
import uk.nhs.portal.triage.pathways.PathwayVersion;
import uk.nhs.portal.triage.pathways.ShowPathways;

/// What a version changes, as a clinician would say it, and in the text.
@Route("curator/triage/:version/difference")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class DifferenceView extends CuratorPage {

  private final transient ShowPathways pathways;

  DifferenceView(ShowPathways pathways) {
    this.pathways = pathways;
  }

  @Override
  void show(BeforeEnterEvent event) {
    PathwayVersion version = pathways.version(version(event));
    backLink(to(version.id()));
    title(WORDS.get("curator.difference"), WORDS.get("curator.pathways"))
        .caption(WORDS.get("curator.which", version.title(), version.label()));
    pathways
        .difference(version.id())
        .ifPresentOrElse(
            this::show, () -> add(new Paragraph(WORDS.get("curator.difference.none"))));
  }

  private void show(Difference difference) {
    add(
        new Paragraph(
            WORDS.get(
                "curator.difference.from",
                difference.from().label(),
                difference.from().shortHash())),
        table(difference.changes()),
        Heading.h2(WORDS.get("curator.difference.text")),
        lines(difference.lines()));
  }

  private static Table table(List<Change> changes) {
    Table table =
        new Table(WORDS.get("curator.difference.changes", changes.size()))
            .responsive()
            .columns(
                WORDS.get("curator.difference.kind"),
                WORDS.get("curator.difference.where"),
                WORDS.get("curator.difference.before"),
                WORDS.get("curator.difference.after"));
    for (Change change : changes) {
      table.row(tag(change.kind()), where(change), said(change.before()), said(change.after()));
    }
    return table;
  }

  private static Tag tag(Difference.Kind kind) {
    String words = WORDS.get("curator.difference." + kind.name().toLowerCase(Locale.ROOT));
    return switch (kind) {
      case ADDED -> new Tag(words, Tag.Colour.GREEN);
      case REMOVED -> new Tag(words, Tag.Colour.RED);
      case CHANGED -> new Tag(words, Tag.Colour.BLUE);
    };
  }

  private static Component where(Change change) {
    String part = change.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Text(WORDS.get("curator.part." + part, change.where()));
  }

  private static Component said(@Nullable String words) {
    return new Text(words == null ? "–" : words);
  }

  /// The signs at the beginning of the lines say it to those who see no colour.
  private static Component lines(List<String> lines) {
    var text = Markup.element("pre", "app-diff");
    for (String line : lines) {
      String tag = line.startsWith("+") ? "ins" : line.startsWith("-") ? "del" : "span";
      text.add(Markup.text(tag, "app-diff__line", line + "\n"));
    }
    text.getElement().setAttribute("tabindex", "0");
    text.getElement().setAttribute("role", "region");
    text.getElement().setAttribute("aria-label", WORDS.get("curator.difference.text"));
    return text;
  }
}
