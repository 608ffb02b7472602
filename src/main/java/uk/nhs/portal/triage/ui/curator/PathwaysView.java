package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.triage.pathways.PathwayStatus;
import uk.nhs.portal.triage.pathways.PathwayVersion;
import uk.nhs.portal.triage.pathways.ShowPathways;

/// The pathways of 111 online: what is live, and what waits for a second pair of eyes.
@Route("curator/triage")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class PathwaysView extends CuratorPage {

  private final transient ShowPathways pathways;

  PathwaysView(ShowPathways pathways) {
    this.pathways = pathways;
  }

  @Override
  void show(BeforeEnterEvent event) {
    List<PathwayVersion> all = pathways.all();
    backLink("/curator");
    title(WORDS.get("curator.pathways"));
    add(
        new Paragraph(WORDS.get("curator.pathways.lead")),
        new ButtonGroup(
            Button.link(WORDS.get("curator.upload"), PATH + "/upload"),
            Button.link(WORDS.get("curator.outcomes"), PATH + "/outcomes").secondary()));
    List<PathwayVersion> waiting =
        all.stream().filter(each -> each.status() == PathwayStatus.UPLOADED).toList();
    if (!waiting.isEmpty()) {
      add(waiting(waiting));
    }
    add(pathways(byName(all)));
  }

  private static Map<String, List<PathwayVersion>> byName(List<PathwayVersion> all) {
    Map<String, List<PathwayVersion>> byName = new LinkedHashMap<>();
    all.forEach(each -> byName.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each));
    return byName;
  }

  private static Table waiting(List<PathwayVersion> versions) {
    Table table =
        new Table(WORDS.get("curator.waiting"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.pathway"),
                WORDS.get("curator.version"),
                WORDS.get("curator.note"),
                WORDS.get("curator.since"));
    for (PathwayVersion version : versions) {
      table.row(
          new Link(version.title(), version.label(), to(version.id())),
          new Text(version.label()),
          new Text(version.note()),
          new Text(NhsFormat.dateTime(version.uploadedAt())));
    }
    return table;
  }

  private static Table pathways(Map<String, List<PathwayVersion>> byName) {
    Table table =
        new Table(WORDS.get("curator.all"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.pathway"),
                WORDS.get("curator.status"),
                WORDS.get("curator.version"),
                WORDS.get("curator.since"),
                WORDS.get("curator.notice"));
    byName.values().forEach(versions -> table.row(row(versions)));
    return table;
  }

  private static Component[] row(List<PathwayVersion> versions) {
    PathwayVersion shown =
        live(versions)
            .or(() -> versions.stream().filter(PathwayVersion::canComeBack).findFirst())
            .orElseGet(versions::getFirst);
    var since = shown.publishedAt();
    return new Component[] {
      Markup.element(
          "div",
          "",
          new Link(shown.title(), to(shown.id())),
          Markup.text("div", "nhsuk-body-s nhsuk-u-margin-bottom-0", shown.name())),
      StatusTag.of(shown.status()),
      new Text(shown.label()),
      new Text(since == null ? WORDS.get("curator.never") : NhsFormat.dateTime(since)),
      new Text(shown.notice())
    };
  }

  private static Optional<PathwayVersion> live(List<PathwayVersion> versions) {
    return versions.stream().filter(each -> each.status() == PathwayStatus.PUBLISHED).findFirst();
  }
}
