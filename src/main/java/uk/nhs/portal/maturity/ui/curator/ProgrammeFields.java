package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Component;
import java.text.Normalizer;
import java.util.Locale;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.TextInput;

/// The fields of a programme.
final class ProgrammeFields {

  private static final int LONGEST_ABOUT = 2_000;
  private static final int LONGEST_SLUG = 60;

  private final TextInput name =
      Ask.line("programme-name").check(text -> !slug(text).isEmpty(), Ask.error("programme-name"));
  private final CharacterCount about =
      Ask.text("about", LONGEST_ABOUT).required(Ask.error("about"));
  private final DateInput began = Ask.day("began");
  private final DateInput ended =
      Ask.day("ended")
          .checkDate(
              day -> began.date().map(from -> !day.isBefore(from)).orElse(true),
              Ask.error("ended"));
  private final TextInput source = Ask.source();

  Component[] all() {
    return new Component[] {name, about, began, ended, source};
  }

  void fill(Programme known) {
    name.setValue(known.name());
    about.setValue(known.about());
    if (known.beganOn() != null) {
      began.setDate(known.beganOn());
    }
    if (known.endedOn() != null) {
      ended.setDate(known.endedOn());
    }
    source.setValue(known.source());
  }

  /// What was said of a new programme, whose address comes of its name.
  Programme said() {
    return said(slug(name.value()), 0);
  }

  Programme said(String slug, int version) {
    return new Programme(
        slug,
        name.value().strip(),
        about.value().strip(),
        Ask.day(began),
        Ask.day(ended),
        source.value().strip(),
        version);
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("-$", "");
  }
}
