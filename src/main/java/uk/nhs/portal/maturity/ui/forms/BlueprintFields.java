package uk.nhs.portal.maturity.ui.forms;

import com.vaadin.flow.component.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.blueprints.NewBlueprint;
import uk.nhs.portal.maturity.blueprints.Sharing;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;

/// The fields of a blueprint.
public final class BlueprintFields {

  private static final int LONGEST_WHAT = 2_000;
  private static final int LONGEST_LOCAL = 1_000;
  private static final int LONGEST_VERSION = 40;

  private final TextInput title = Ask.line("title");
  private final CharacterCount what = Ask.text("what", LONGEST_WHAT).required(Ask.error("what"));
  private final TextInput system = Ask.line("system");
  private final TextInput version =
      Ask.line("version")
          .width(10)
          .check(
              text -> text.strip().length() <= LONGEST_VERSION,
              Ask.WORDS.get("ask.too-long", LONGEST_VERSION));
  private final DateInput madeOn = Ask.day("made-on").required(Ask.error("made-on"));
  private final TextInput link = Ask.link();
  private final CharacterCount local = Ask.text("local", LONGEST_LOCAL);

  public Component[] all() {
    return new Component[] {title, what, system, version, madeOn, link, local};
  }

  public void fill(NewBlueprint known) {
    title.setValue(known.title());
    what.setValue(known.what());
    system.setValue(known.system());
    String shown = known.link();
    link.setValue(shown == null ? "" : shown);
    local.setValue(known.localPart());
  }

  /// What was said, after the form was found right.
  public NewBlueprint said(OdsCode madeBy) {
    return new NewBlueprint(
        title.value().strip(),
        what.value().strip(),
        system.value().strip(),
        madeBy,
        version.value().strip(),
        madeOn.date().orElseThrow(),
        Ask.orNull(link.value()),
        local.value().strip(),
        "");
  }

  /// Shows why it was not shared.
  ///
  /// @return whether it was
  public boolean show(Sharing sharing, FormErrors errors) {
    if (sharing == Sharing.DONE) {
      return true;
    }
    if (sharing == Sharing.IN_THE_FUTURE) {
      errors.show(madeOn, Ask.WORDS.get("recording.in-the-future"));
    } else {
      errors.show(Ask.one("sharing", sharing));
    }
    return false;
  }
}
