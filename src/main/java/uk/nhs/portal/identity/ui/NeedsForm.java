package uk.nhs.portal.identity.ui;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.needs.AccessibleFormat;
import uk.nhs.portal.identity.needs.Adjustment;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Question;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;

/// The questions about what somebody needs, to the patient or to staff about a patient.
public final class NeedsForm {

  private static final Words WORDS = Words.of(NeedsForm.class);
  private static final String YES = "yes";
  private static final String OTHER = "other";

  private final Radios interpreter;
  private final TextInput language =
      text("language", "error.language.empty").hint(WORDS.get("needs.language.hint"));
  private final Checkboxes formats;
  private final TextInput otherFormat = text("other-format", "error.other-format.empty");
  private final Checkboxes adjustments;
  private final TextInput otherAdjustment =
      text("other-adjustment", "error.other-adjustment.empty");

  private NeedsForm(String whose, Needs known) {
    interpreter =
        new Radios("interpreter", question(whose + ".interpreter"))
            .required(WORDS.get("error.interpreter.empty"))
            .optionWith(YES, WORDS.get("needs.yes"), language)
            .option("no", WORDS.get("needs.no"));
    formats = new Checkboxes("formats", question(whose + ".formats")).hint(WORDS.get("needs.any"));
    for (AccessibleFormat each : AccessibleFormat.values()) {
      formats.option(each.name(), WORDS.get("needs.format." + NeedsWords.key(each)));
    }
    formats.optionWith(OTHER, WORDS.get("needs.other"), otherFormat);
    adjustments =
        new Checkboxes("adjustments", question(whose + ".adjustments"))
            .hint(WORDS.get("needs.any"));
    for (Adjustment each : Adjustment.values()) {
      adjustments.option(each.name(), WORDS.get("needs.adjustment." + NeedsWords.key(each)));
    }
    adjustments.optionWith(OTHER, WORDS.get("needs.other"), otherAdjustment);
    fill(known);
  }

  /// As patients are asked.
  public static NeedsForm mine(Needs known) {
    return new NeedsForm("mine", known);
  }

  /// As staff are asked about a patient.
  public static NeedsForm theirs(Needs known) {
    return new NeedsForm("theirs", known);
  }

  /// The questions, with a button to save.
  public Form form() {
    return Form.inPage()
        .add(interpreter, formats, adjustments, new Button(WORDS.get("needs.save")));
  }

  /// What was answered, after the form was found right.
  public Needs answered() {
    return new Needs(
        interpreter.value().equals(YES) ? language.value() : null,
        chosen(formats).stream()
            .map(AccessibleFormat::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessibleFormat.class))),
        formats.value().contains(OTHER) ? otherFormat.value() : null,
        chosen(adjustments).stream()
            .map(Adjustment::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Adjustment.class))),
        adjustments.value().contains(OTHER) ? otherAdjustment.value() : null);
  }

  private void fill(Needs known) {
    interpreter.setValue(known.language() == null ? "no" : YES);
    formats.setValue(values(known.formats(), known.otherFormat()));
    adjustments.setValue(values(known.adjustments(), known.otherAdjustment()));
    set(language, known.language());
    set(otherFormat, known.otherFormat());
    set(otherAdjustment, known.otherAdjustment());
    language.as(
        words -> new Needs(words, Set.of(), null, Set.of(), null),
        code -> WORDS.get("error." + code));
    for (TextInput words : Set.of(otherFormat, otherAdjustment)) {
      words.as(
          text -> new Needs(null, Set.of(), text, Set.of(), null),
          code -> WORDS.get("error." + code));
    }
  }

  private static void set(TextInput field, @Nullable String known) {
    field.setValue(known == null ? "" : known);
  }

  private static Set<String> values(Set<? extends Enum<?>> known, @Nullable String other) {
    Set<String> values = known.stream().map(Enum::name).collect(Collectors.toSet());
    if (other != null) {
      values.add(OTHER);
    }
    return values;
  }

  private static Set<String> chosen(Checkboxes boxes) {
    Set<String> chosen = new HashSet<>(boxes.value());
    chosen.remove(OTHER);
    return chosen;
  }

  private static Question question(String key) {
    return Question.of(WORDS.get("needs." + key)).sized(Size.M);
  }

  private static TextInput text(String name, String empty) {
    return new TextInput(name, WORDS.get("needs." + name)).required(WORDS.get(empty));
  }
}
