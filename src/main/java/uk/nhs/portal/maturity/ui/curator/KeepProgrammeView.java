package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.programmes.Strand;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// One programme with its strands and who takes part.
@Route("curator/maturity/programmes/:programme")
@RolesAllowed({"CURATOR", "ADMIN"})
class KeepProgrammeView extends KeepPage {

  private final transient FindProgrammes find;

  KeepProgrammeView(FindProgrammes find) {
    this.find = find;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Programme programme = find.one(text(event, "programme"));
    List<Strand> strands = find.strands(programme.slug());
    List<Participant> participants = find.participants(programme.slug());
    width(Width.FULL);
    sayWhatWasDone(event);
    heading(programme.name(), PATH);
    String here = programme(programme.slug());
    ButtonGroup buttons =
        new ButtonGroup(
            Button.link(WORDS.get("keep.programme.change"), here + "/change"),
            Button.link(WORDS.get("keep.strand.add"), here + "/strand").secondary());
    add(
        new Paragraph(programme.about()),
        new Paragraph(
            new Link(WORDS.get("keep.public"), MaturityLinks.programme(programme.slug()))),
        buttons);
    if (!strands.isEmpty()) {
      add(
          Button.link(WORDS.get("keep.participant.add"), here + "/participant").secondary(),
          table(strands, participants));
    }
  }

  private static Table table(List<Strand> strands, List<Participant> participants) {
    Table table =
        new Table(WORDS.get("keep.participants"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("keep.participant"),
                WORDS.get("participants.code"),
                WORDS.get("keep.strand"),
                WORDS.get("participants.role"));
    for (Participant each : participants) {
      var code = each.facts().codeThen();
      table.row(
          new Link(each.name(), participant(each.id())),
          new Text(code == null ? WORDS.get("unknown") : code.formatted()),
          new Text(
              strands.stream()
                  .filter(strand -> strand.code().equals(each.facts().strand()))
                  .map(Strand::name)
                  .findFirst()
                  .orElse("")),
          new Text(Ask.one("role", each.facts().role())));
    }
    return table;
  }
}
