package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import uk.nhs.portal.maturity.programmes.NewPartner;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.TextInput;

/// The fields of a partner abroad.
final class PartnerFields {

  private static final int LONGEST_NOTE = 1_000;
  private static final int LONGEST_COUNTRY = 100;

  private final TextInput name = Ask.line("partner-name");
  private final TextInput country =
      Ask.line("country")
          .check(
              text -> text.strip().length() <= LONGEST_COUNTRY,
              Ask.WORDS.get("ask.too-long", LONGEST_COUNTRY));
  private final TextInput link = Ask.link();
  private final DateInput from = Ask.day("part-from");
  private final DateInput until =
      Ask.day("part-until")
          .checkDate(
              day -> from.date().map(first -> !day.isBefore(first)).orElse(true),
              Ask.error("part-until"));
  private final CharacterCount note = Ask.text("note", LONGEST_NOTE);
  private final TextInput source = Ask.source();

  Component[] all() {
    return new Component[] {name, country, link, from, until, note, source};
  }

  void fill(NewPartner known) {
    name.setValue(known.name());
    country.setValue(known.country());
    String shown = known.link();
    link.setValue(shown == null ? "" : shown);
    if (known.from() != null) {
      from.setDate(known.from());
    }
    if (known.until() != null) {
      until.setDate(known.until());
    }
    note.setValue(known.note());
    source.setValue(known.source());
  }

  /// What was said, after the form was found right.
  NewPartner said(UUID participant) {
    return new NewPartner(
        participant,
        name.value().strip(),
        country.value().strip(),
        Ask.orNull(link.value()),
        Ask.day(from),
        Ask.day(until),
        note.value().strip(),
        source.value().strip());
  }
}
