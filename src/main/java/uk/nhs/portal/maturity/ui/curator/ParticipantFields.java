package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Component;
import java.util.List;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.maturity.programmes.Strand;
import uk.nhs.portal.maturity.programmes.Target;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.form.TextInput;

/// The fields of whoever takes part in a programme.
final class ParticipantFields {

  private static final int LONGEST_NOTE = 1_000;
  private static final int HIGHEST = 7;

  private final Select strand = new Select("strand", Ask.WORDS.get("ask.strand"));
  private final Select role = new Select("role", Ask.WORDS.get("ask.role"));
  private final TextInput code = Ask.code("code-then");
  private final TextInput name = Ask.line("name-then");
  private final DateInput from = Ask.day("part-from");
  private final DateInput until =
      Ask.day("part-until")
          .checkDate(
              day -> from.date().map(first -> !day.isBefore(first)).orElse(true),
              Ask.error("part-until"));
  private final Select target = new Select("target", Ask.WORDS.get("ask.target"));
  private final CharacterCount note = Ask.text("note", LONGEST_NOTE);
  private final TextInput source = Ask.source();

  ParticipantFields(List<Strand> strands) {
    strands.forEach(each -> strand.option(each.code(), each.name()));
    for (ParticipantRole each : ParticipantRole.values()) {
      role.option(each.name(), Ask.one("role", each));
    }
    target.option("", Ask.WORDS.get("ask.target.none"));
    for (ModelCode model : List.of(ModelCode.EMRAM, ModelCode.CCMM)) {
      for (int stage = HIGHEST; stage > 0; stage--) {
        target.option(model + "/" + stage, Ask.WORDS.get("stage.of", model, stage));
      }
    }
  }

  Component[] all() {
    return new Component[] {strand, role, code, name, from, until, target, note, source};
  }

  void fill(NewParticipant known) {
    strand.setValue(known.strand());
    role.setValue(known.role().name());
    OdsCode then = known.codeThen();
    code.setValue(then == null ? "" : then.value());
    name.setValue(known.nameThen());
    if (known.from() != null) {
      from.setDate(known.from());
    }
    if (known.until() != null) {
      until.setDate(known.until());
    }
    Target aim = known.target();
    target.setValue(aim == null ? "" : aim.model() + "/" + aim.stage());
    note.setValue(known.note());
    source.setValue(known.source());
  }

  /// What was said, after the form was found right.
  NewParticipant said(String programme) {
    String[] aim = target.value().split("/", 2);
    return new NewParticipant(
        programme,
        strand.value(),
        ParticipantRole.valueOf(role.value()),
        Ask.odsCode(code.value()).orElse(null),
        name.value().strip(),
        Ask.day(from),
        Ask.day(until),
        aim.length < 2 ? null : new Target(ModelCode.valueOf(aim[0]), Integer.parseInt(aim[1])),
        note.value().strip(),
        source.value().strip());
  }
}
