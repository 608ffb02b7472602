package uk.nhs.portal.maturity.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.NewObservation;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.observations.Recording;
import uk.nhs.portal.maturity.observations.Standing;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.form.TextInput;

/// The fields that say at which stage a trust is. Trusts give their own word; curators also say
/// whether it was validated, and where it was published.
public final class StageFields {

  private static final int HIGHEST = 7;

  private final boolean curator;
  private final Select edition = new Select("edition", Ask.WORDS.get("ask.edition"));
  private final Select stage = new Select("stage", Ask.WORDS.get("ask.stage"));
  private final DateInput from = Ask.day("from").required(Ask.error("from"));
  private final Radios standing =
      new Radios("standing", Ask.WORDS.get("ask.standing"))
          .hint(Ask.WORDS.get("ask.standing.hint"))
          .required(Ask.error("standing"));
  private final CharacterCount evidence =
      Ask.text("evidence", Evidence.LONGEST).required(Ask.error("evidence"));
  private final TextInput link = Ask.link();
  private final TextInput source = Ask.source();

  public StageFields(MaturityModels models, boolean curator) {
    this.curator = curator;
    edition.hint(Ask.WORDS.get("ask.edition.hint"));
    models
        .all()
        .forEach(model ->
            model
                .editions()
                .reversed()
                .forEach(each ->
                    edition.option(
                        each.model() + "/" + each.id(),
                        Ask.one("ask.model", each.model()) + ", " + each.name())));
    for (int i = 0; i <= HIGHEST; i++) {
      stage.option(Integer.toString(i), Integer.toString(i));
    }
    for (Standing each : Standing.values()) {
      standing.option(each.name(), Ask.one("ask.standing", each));
    }
  }

  public Component[] all() {
    List<Component> all = new ArrayList<>(List.of(edition, stage, from));
    if (curator) {
      all.add(standing);
    }
    all.add(evidence);
    all.add(link);
    if (curator) {
      all.add(source);
    }
    return all.toArray(Component[]::new);
  }

  public void fill(Observation known) {
    edition.setValue(known.model() + "/" + known.edition());
    Integer number = known.stage();
    if (number != null) {
      stage.setValue(number.toString());
    }
    from.setDate(known.from());
    standing.setValue(known.standing().name());
    evidence.setValue(known.evidence().text());
    String shown = known.evidence().link();
    link.setValue(shown == null ? "" : shown);
    source.setValue(known.source());
  }

  /// What was said, after the form was found right.
  public NewObservation said(OdsCode organisation) {
    String[] chosen = edition.value().split("/", 2);
    return new NewObservation(
        organisation,
        ModelCode.valueOf(chosen[0]),
        chosen[1],
        Integer.parseInt(stage.value()),
        from.date().orElseThrow(),
        curator ? Standing.valueOf(standing.value()) : Standing.SELF_REPORTED,
        new Evidence(evidence.value(), Ask.orNull(link.value())),
        curator ? source.value().strip() : "");
  }

  /// Shows why it was not recorded.
  ///
  /// @return whether it was recorded
  public boolean show(Recording recording, FormErrors errors) {
    switch (recording) {
      case Recording.Recorded _ -> {
        return true;
      }
      case Recording.NeedsOnSite _ ->
          errors.show(curator ? standing : stage, Ask.WORDS.get("recording.needs-on-site"));
      case Recording.NoSuchStage _ -> errors.show(stage, Ask.WORDS.get("recording.no-such-stage"));
      case Recording.InTheFuture _ -> errors.show(from, Ask.WORDS.get("recording.in-the-future"));
      case Recording.BeforeTheEdition(var asked) ->
          errors.show(
              from, Ask.WORDS.get("recording.before-the-edition", NhsFormat.date(asked.from())));
      case Recording.NoEvidence _ -> errors.show(evidence, Ask.error("evidence"));
      case Recording.SupersededAlready _ ->
          errors.show(Ask.WORDS.get("recording.superseded-already"));
      case Recording.NotTheirs _ -> errors.show(Ask.WORDS.get("recording.not-theirs"));
    }
    return false;
  }
}
