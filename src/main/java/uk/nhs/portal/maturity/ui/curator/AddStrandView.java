package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.programmes.Strand;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Adds a strand to a programme.
@Route("curator/maturity/programmes/:programme/strand")
@RolesAllowed({"CURATOR", "ADMIN"})
class AddStrandView extends KeepPage {

  private static final int LONGEST_ABOUT = 1_000;

  private final transient FindProgrammes find;
  private final transient KeepProgrammes keep;

  AddStrandView(FindProgrammes find, KeepProgrammes keep) {
    this.find = find;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Programme programme = find.one(text(event, "programme"));
    List<Strand> known = find.strands(programme.slug());
    TextInput code =
        Ask.line("strand-code")
            .check(text -> text.strip().matches("[a-z0-9-]{1,40}"), Ask.error("strand-code"));
    TextInput name = Ask.line("strand-name");
    CharacterCount about = Ask.text("about", LONGEST_ABOUT).required(Ask.error("about"));
    DateInput announced = Ask.day("announced");
    TextInput source = Ask.source();
    heading(WORDS.get("keep.strand.add"), programme(programme.slug()));
    form(
        WORDS.get("keep.save"),
        errors ->
            answer(
                keep.tell(
                    new Strand(
                        programme.slug(),
                        code.value().strip(),
                        name.value().strip(),
                        Ask.day(announced),
                        about.value().strip(),
                        known.size() + 1,
                        source.value().strip())),
                programme(programme.slug()),
                errors),
        code,
        name,
        about,
        announced,
        source);
  }
}
