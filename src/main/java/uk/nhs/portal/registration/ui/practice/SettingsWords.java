package uk.nhs.portal.registration.ui.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.registration.settings.AutoAccept;
import uk.nhs.portal.registration.settings.ExtraQuestion;
import uk.nhs.portal.registration.settings.PracticeSettings;

/// What a practice has arranged, and what comes of it, in plain sentences.
record SettingsWords(PracticeSettings settings, LocalDate today) {

  private static final Words WORDS = RegistrationPage.WORDS;

  SummaryList list() {
    return new SummaryList()
        .row(WORDS.get("practice.settings.accepts"), yesOrNo(settings.accepts()))
        .row(WORDS.get("practice.settings.closed"), closed())
        .row(WORDS.get("practice.settings.outside"), yesOrNo(settings.outsideArea()))
        .row(WORDS.get("practice.settings.temporary"), yesOrNo(settings.temporary()))
        .row(WORDS.get("practice.settings.students"), yesOrNo(settings.students()))
        .row(WORDS.get("practice.settings.capacity"), capacity())
        .row(WORDS.get("practice.settings.asks"), asks())
        .row(WORDS.get("practice.settings.auto"), auto());
  }

  /// What people meet, and what happens by itself.
  List<String> effect() {
    List<String> sentences = new ArrayList<>();
    LocalDate closed = settings.closedUntil();
    if (closed != null && settings.isClosedOn(today)) {
      sentences.add(WORDS.get("practice.effect.closed", NhsFormat.date(closed)));
    } else {
      sentences.add(
          WORDS.get(settings.accepts() ? "practice.effect.accepts" : "practice.effect.full"));
    }
    sentences.add(
        WORDS.get(
            settings.outsideArea() ? "practice.effect.outside" : "practice.effect.area-only"));
    sentences.add(auto());
    return sentences;
  }

  private String closed() {
    LocalDate until = settings.closedUntil();
    return until == null
        ? WORDS.get("practice.settings.closed.no")
        : WORDS.get(
            settings.isClosedOn(today)
                ? "practice.settings.closed.until"
                : "practice.settings.closed.was",
            NhsFormat.date(until));
  }

  private String capacity() {
    Integer weekly = settings.weeklyCapacity();
    return weekly == null ? WORDS.get("practice.settings.capacity.none") : NhsFormat.number(weekly);
  }

  private String asks() {
    return settings.asks().isEmpty()
        ? WORDS.get("practice.settings.asks.none")
        : settings.asks().stream()
            .sorted()
            .map(SettingsWords::extra)
            .collect(Collectors.joining(", "));
  }

  private String auto() {
    AutoAccept rule = settings.autoAccept();
    return rule.on() && !rule.kinds().isEmpty()
        ? WORDS.get("practice.effect.auto", AutoAccept.LEAST_AGE, kinds(rule))
        : WORDS.get("practice.effect.auto.off");
  }

  private static String kinds(AutoAccept rule) {
    return QueueAddress.KINDS.stream()
        .filter(rule.kinds()::contains)
        .map(kind -> ApplicantWords.kind(kind).toLowerCase(Locale.UK))
        .collect(Collectors.joining(WORDS.get("practice.or")));
  }

  static String extra(ExtraQuestion each) {
    return ApplicantWords.one("practice.extra", each);
  }

  static String yesOrNo(@Nullable Boolean yes) {
    return WORDS.get(Boolean.TRUE.equals(yes) ? "practice.yes" : "practice.no");
  }
}
