package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.nhsuk.Timeline;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.Application;

/// How far the practice is with each person, by when it has to say no in writing, and what to do if
/// it does not.
final class TrackerContent {

  private static final Words WORDS = Words.of(TrackerContent.class);

  /// Where patients go once they are registered; the modules of these pages are not ours to ask.
  private static final List<String> OPEN_NOW = List.of("/appointments", "/messages");

  private final Application application;
  private final ApplicationAddress at;
  private final String practice;
  private final LocalDate today;

  TrackerContent(Application application, ApplicationAddress at, String practice, LocalDate today) {
    this.application = application;
    this.at = at;
    this.practice = practice;
    this.today = today;
  }

  List<Component> parts() {
    List<Component> parts = new ArrayList<>();
    parts.add(new InsetText(WORDS.get("application.reference", at.reference().formatted())));
    application.people().forEach(person -> person(parts, person));
    boolean waiting = application.people().stream().anyMatch(person -> person.status().isWaiting());
    parts.add(Heading.h2(WORDS.get("tracker.do")));
    ItemList acts = ItemList.plain();
    if (waiting) {
      acts.item(new Link(WORDS.get("tracker.correct"), at.page("correct")));
      acts.item(new Link(WORDS.get("tracker.withdraw"), at.page("withdraw")));
    } else {
      acts.item(new Link(WORDS.get("tracker.answers"), at.page("correct")));
    }
    acts.item(
        new Link(
            WORDS.get("tracker.contact", practice),
            OrganisationLinks.page(application.practice())));
    parts.add(acts);
    parts.add(new PrintButton());
    return parts;
  }

  private void person(List<Component> parts, Applicant person) {
    parts.add(Heading.h2(person.name().formatted()));
    parts.add(timeline(person));
    switch (person.status()) {
      case DRAFT -> {}
      case NEW, UNDER_REVIEW -> clock(parts, Objects.requireNonNull(person.dueOn()));
      case APPROVED -> approved(parts);
      case DECLINED -> declined(parts, Objects.requireNonNullElse(person.letter(), ""));
      case ALREADY_REGISTERED -> parts.add(new Paragraph(WORDS.get("tracker.already", practice)));
      case WITHDRAWN -> parts.add(new Paragraph(WORDS.get("tracker.withdrawn.text")));
    }
  }

  private Timeline timeline(Applicant person) {
    Timeline timeline = new Timeline();
    ApplicantStatus status = person.status();
    String sent = WORDS.get("tracker.sent");
    String received = WORDS.get("tracker.sent.text", practice);
    if (status.isDecided()) {
      String what = status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      timeline.current(day(person.decidedAt()), WORDS.get("tracker." + what), "");
      return timeline.happened(day(person.sentAt()), sent, received);
    }
    LocalDate due = Objects.requireNonNull(person.dueOn());
    timeline.expected(
        WORDS.get("tracker.by", NhsFormat.date(due)), WORDS.get("tracker.decision"), "");
    boolean review = status == ApplicantStatus.UNDER_REVIEW;
    String now = review ? "tracker.review" : "tracker.checking";
    timeline.current(WORDS.get("tracker.now"), WORDS.get(now), WORDS.get(now + ".text", practice));
    return timeline.happened(day(person.sentAt()), sent, received);
  }

  private void clock(List<Component> parts, LocalDate due) {
    if (!today.isAfter(due)) {
      parts.add(new Paragraph(WORDS.get("tracker.clock", practice, NhsFormat.date(due))));
      return;
    }
    parts.add(
        new WarningCallout(
            WORDS.get("tracker.late"),
            new Paragraph(WORDS.get("tracker.late.text", NhsFormat.date(due))),
            ItemList.numbers(
                WORDS.get("tracker.late.practice", practice),
                WORDS.get("tracker.late.nhs"),
                WORDS.get("tracker.late.healthwatch"))));
  }

  private void approved(List<Component> parts) {
    LocalDate until = application.stayUntil();
    if (application.stay() == Stay.TEMPORARY) {
      parts.add(
          new Paragraph(
              until == null
                  ? WORDS.get("tracker.approved.stay", practice)
                  : WORDS.get("tracker.approved.until", practice, NhsFormat.date(until))));
    } else {
      parts.add(new Paragraph(WORDS.get("tracker.approved.text", practice)));
    }
    ItemList open = ItemList.bullets();
    OPEN_NOW.forEach(href -> open.item(new Link(WORDS.get("tracker.open." + href), href)));
    parts.add(new Paragraph(WORDS.get("tracker.open")));
    parts.add(open);
    parts.add(new Paragraph(WORDS.get("tracker.open.account")));
  }

  private void declined(List<Component> parts, String letter) {
    parts.add(Heading.h3(WORDS.get("tracker.letter", practice)));
    parts.add(new InsetText(letter.lines().map(Paragraph::new).toArray(Component[]::new)));
    parts.add(new Paragraph(new Link(WORDS.get("cannot.other"), RegistrationLinks.start())));
  }

  private static String day(@Nullable Instant when) {
    return NhsFormat.date(London.at(Objects.requireNonNull(when)).toLocalDate());
  }
}
