package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.decisions.ApplicantFile;
import uk.nhs.portal.registration.decisions.AssessApplicants;
import uk.nhs.portal.registration.decisions.QueueRow;

/// Who applies, how long the practice has, and what the portal found out by itself.
///
/// @param needs of the patient who they are, as recorded; none while nobody knows which
/// @param href of a person's page
record ApplicantFacts(
    ApplicantFile file, Needs needs, LocalDate today, Function<QueueRow, String> href) {

  private static final Words WORDS = RegistrationPage.WORDS;

  SummaryList list() {
    QueueRow row = file.row();
    SummaryList list =
        new SummaryList()
            .row(WORDS.get("practice.name"), row.name().formatted())
            .row(
                WORDS.get("practice.date-of-birth"),
                WORDS.get(
                    "practice.date-of-birth.age",
                    row.dateOfBirth().formatted(),
                    NhsFormat.number(row.dateOfBirth().ageOn(today))));
    NhsNumber number = row.nhsNumber();
    list.row(
        WORDS.get("practice.nhs-number"),
        number == null
            ? Markup.text("span", "", WORDS.get("practice.nhs-number.none"))
            : Markup.nowrap(number.formatted()));
    list.row(
        WORDS.get("practice.relation"), ApplicantWords.one("practice.relation", row.relation()));
    addApplication(list, row);
    return list;
  }

  private void addApplication(SummaryList list, QueueRow row) {
    LocalDate until = row.stayUntil();
    list.row(
            WORDS.get("practice.stay"),
            until == null || row.stay() == Stay.PERMANENT
                ? ApplicantWords.one("practice.stay", row.stay())
                : WORDS.get("practice.stay.until", NhsFormat.date(until)))
        .row(WORDS.get("practice.kind"), ApplicantWords.kind(row.kind()))
        .row(WORDS.get("practice.kind.missing"), missing())
        .row(WORDS.get("practice.match"), ApplicantWords.match(row.match()))
        .row(WORDS.get("practice.area"), ApplicantWords.area(row.area()))
        .row(
            WORDS.get("practice.needs"),
            needs.areNone()
                ? Markup.text("span", "", WORDS.get("practice.needs.none"))
                : Markup.lines(NeedsWords.lines(needs)))
        .row(WORDS.get("practice.sent.when"), NhsFormat.dateTime(row.sentAt()))
        .row(WORDS.get("practice.due.written"), NhsFormat.date(row.dueOn()))
        .row(WORDS.get("practice.reference"), Markup.nowrap(file.reference()));
  }

  private String missing() {
    String fields =
        AssessApplicants.missing(file, today).stream()
            .map(field -> ApplicantWords.one("practice.field", field))
            .collect(Collectors.joining(", "));
    return fields.isEmpty() ? WORDS.get("practice.kind.missing.none") : fields;
  }

  /// Everybody of the same application, where it has several people.
  List<Component> household() {
    if (file.household().size() < 2) {
      return List.of();
    }
    Table table =
        new Table(ApplicantWords.household(file.household().size()))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.person"),
                WORDS.get("practice.relation"),
                WORDS.get("practice.status"));
    for (QueueRow each : file.household()) {
      boolean shown = each.id().equals(file.row().id());
      table.row(
          shown
              ? Markup.text("span", "", each.name().formatted())
              : new Link(each.name().formatted(), href.apply(each)),
          Markup.text("span", "", ApplicantWords.one("practice.relation", each.relation())),
          ApplicantWords.status(each.status()));
    }
    return List.of(table);
  }
}
