package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.registration.matching.DetailField;
import uk.nhs.portal.registration.matching.Difference;
import uk.nhs.portal.registration.matching.Match;
import uk.nhs.portal.registration.matching.Sex;

/// What somebody says of themselves beside what is known of a patient, and which of two differing
/// details is right.
final class ComparedDetails {

  private static final Words WORDS = RegistrationPage.WORDS;
  private static final String APPLIED = "applied";
  private static final String KNOWN = "known";
  private static final String NO_SEX = Sex.UNKNOWN.code();

  private final Match match;
  private final List<Radios> picks = new ArrayList<>();

  ComparedDetails(Match match) {
    this.match = match;
  }

  static String name(Match match) {
    return Stream.of(match.known().details().given(), match.known().details().family())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  Table table() {
    Table table =
        new Table(WORDS.get("practice.compare.caption"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.compare.what"),
                WORDS.get("practice.compare.applied"),
                WORDS.get("practice.compare.known"),
                WORDS.get("practice.compare.same"));
    for (Difference each : match.differences()) {
      table.row(
          new Text(ApplicantWords.one("practice.detail", each.field())),
          said(each.field(), each.applied()),
          said(each.field(), each.known()),
          tag(state(each)));
    }
    return table;
  }

  /// How two details stand to each other; a sex that is not known says nothing.
  static Difference.State state(Difference each) {
    boolean unsaid =
        each.field() == DetailField.SEX
            && (NO_SEX.equals(each.applied()) || NO_SEX.equals(each.known()));
    return unsaid ? Difference.State.MISSING : each.state();
  }

  private static Component said(DetailField field, @Nullable String value) {
    return new Text(words(field, value));
  }

  private static String words(DetailField field, @Nullable String value) {
    if (value == null) {
      return WORDS.get("practice.compare.nothing");
    }
    String code = "practice.sex." + value;
    return field == DetailField.SEX && WORDS.has(code) ? WORDS.get(code) : value;
  }

  private static Tag tag(Difference.State state) {
    Tag.Colour colour =
        switch (state) {
          case SAME -> Tag.Colour.GREEN;
          case DIFFERENT -> Tag.Colour.RED;
          case MISSING -> Tag.Colour.GREY;
        };
    return new Tag(ApplicantWords.one("practice.compare", state), colour);
  }

  /// A question for each detail that differs.
  ///
  /// @param before what was picked earlier
  List<Radios> picks(Set<String> before) {
    for (Difference each : match.differences()) {
      if (state(each) == Difference.State.DIFFERENT) {
        String field = each.field().name();
        Radios pick =
            new Radios(
                    "pick-" + QueueAddress.name(field),
                    ApplicantWords.one("practice.detail", each.field()))
                .option(
                    field + "=" + APPLIED,
                    words(each.field(), each.applied()),
                    WORDS.get("practice.compare.applied"))
                .option(
                    field + "=" + KNOWN,
                    words(each.field(), each.known()),
                    WORDS.get("practice.compare.known"))
                .required(
                    WORDS.get(
                        "practice.error.pick",
                        ApplicantWords.one("practice.detail", each.field())));
        Stream.of(field + "=" + APPLIED, field + "=" + KNOWN)
            .filter(before::contains)
            .findFirst()
            .ifPresent(pick::setValue);
        picks.add(pick);
      }
    }
    return List.copyOf(picks);
  }

  /// What was picked, as the service takes it.
  Set<String> picked() {
    return picks.stream()
        .map(Radios::value)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
