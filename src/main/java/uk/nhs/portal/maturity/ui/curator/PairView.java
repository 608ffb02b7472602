package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.Pair;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Says whom a fast follower follows, where a source confirms it.
@Route("curator/maturity/participants/:participant/pair")
@RolesAllowed({"CURATOR", "ADMIN"})
class PairView extends KeepPage {

  private final transient FindProgrammes find;
  private final transient KeepProgrammes keep;

  PairView(FindProgrammes find, KeepProgrammes keep) {
    this.find = find;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Participant follower = find.participant(id(event, "participant"));
    if (follower.facts().role() != ParticipantRole.FAST_FOLLOWER) {
      throw new NotFound("follower");
    }
    List<Participant> exemplars =
        find.participants(follower.facts().programme()).stream()
            .filter(each -> each.facts().role() == ParticipantRole.EXEMPLAR)
            .toList();
    Select exemplar =
        new Select("exemplar", WORDS.get("ask.exemplar"))
            .option("", "")
            .required(Ask.error("exemplar"));
    exemplars.forEach(each -> exemplar.option(each.id().toString(), each.name()));
    TextInput source = Ask.source();
    heading(WORDS.get("keep.pair"), participant(follower.id()));
    add(new Paragraph(WORDS.get("keep.pair.lead", follower.name())));
    form(
        WORDS.get("keep.save"),
        errors ->
            answer(
                keep.tell(
                    new Pair(
                        UUID.fromString(exemplar.value()), follower.id(), source.value().strip())),
                participant(follower.id()),
                errors),
        exemplar,
        source);
  }
}
