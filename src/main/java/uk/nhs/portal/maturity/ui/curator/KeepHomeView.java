package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.SearchInput;

/// Where curators begin: programmes, trusts, buddies and blueprints.
@Route("curator/maturity")
@RolesAllowed({"CURATOR", "ADMIN"})
class KeepHomeView extends KeepPage {

  private static final String SEARCH = "trust";
  private static final int LONGEST = 100;

  private final transient FindProgrammes programmes;
  private final transient FindTrusts trusts;

  KeepHomeView(FindProgrammes programmes, FindTrusts trusts) {
    this.programmes = programmes;
    this.trusts = trusts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    width(Width.FULL);
    heading(WORDS.get("keep.title"), "/curator");
    add(
        new Paragraph(WORDS.get("keep.lead")),
        new Paragraph(new Link(WORDS.get("keep.public"), MaturityLinks.home())));
    search(event.getLocation().getQueryParameters().getSingleParameter(SEARCH));
    Table table =
        new Table(WORDS.get("keep.programmes"))
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("keep.programme"), WORDS.get("keep.programme.about"));
    for (Programme each : programmes.all()) {
      table.row(new Link(each.name(), programme(each.slug())), new Text(each.about()));
    }
    add(
        table,
        Button.link(WORDS.get("keep.programme.add"), PATH + "/programmes/new").secondary(),
        Heading.h2(WORDS.get("keep.more")),
        ItemList.bullets()
            .item(new Link(WORDS.get("keep.buddies"), PATH + "/buddies"))
            .item(new Link(WORDS.get("keep.blueprints"), PATH + "/blueprints"))
            .item(new Link(WORDS.get("keep.assessments"), MaturityLinks.curatorAssessments())));
  }

  private void search(Optional<String> typed) {
    SearchInput field =
        new SearchInput(SEARCH, WORDS.get("search.label"))
            .hint(WORDS.get("search.hint"))
            .longest(LONGEST);
    typed.ifPresent(field::setValue);
    add(Form.get(PATH).add(field));
    if (typed.filter(text -> !text.isBlank()).isEmpty()) {
      return;
    }
    List<Trust> found = trusts.named(typed.get());
    if (found.isEmpty()) {
      add(new InsetText(WORDS.get("search.nothing", typed.get())));
    } else {
      ItemList list = ItemList.bullets();
      found.forEach(each ->
          list.item(
              new Link(each.name() + " (" + each.code().formatted() + ")", trust(each.code()))));
      add(list);
    }
  }
}
