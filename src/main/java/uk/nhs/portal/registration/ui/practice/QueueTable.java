package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Label;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.registration.decisions.QueueRow;

/// People of the queue, each with a box to choose them where something can be done to several.
///
/// @param href of a person's page
/// @param choosing whether the rows have boxes
record QueueTable(LocalDate today, Function<QueueRow, String> href, boolean choosing) {

  private static final Words WORDS = RegistrationPage.WORDS;

  /// The name under which the boxes send whom was chosen.
  static final String PERSON = "person";

  Table of(List<QueueRow> rows, String caption) {
    boolean decided = rows.stream().anyMatch(row -> row.decidedAt() != null);
    Table table =
        new Table(caption)
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.person"),
                WORDS.get(decided ? "practice.decided" : "practice.due"),
                WORDS.get("practice.match"),
                WORDS.get("practice.area"),
                WORDS.get("practice.kind"),
                WORDS.get("practice.note"));
    rows.forEach(row -> table.row(cells(row)));
    return table;
  }

  private Component[] cells(QueueRow row) {
    return new Component[] {
      person(row),
      ApplicantWords.clock(row, today),
      ApplicantWords.match(row.match()),
      ApplicantWords.area(row.area()),
      new Text(ApplicantWords.kind(row.kind())),
      ApplicantWords.flags(row)
    };
  }

  private Component person(QueueRow row) {
    List<String> facts = new ArrayList<>();
    facts.add(
        WORDS.get(
            "practice.born",
            row.dateOfBirth().formatted(),
            NhsFormat.number(row.dateOfBirth().ageOn(today))));
    if (row.householdSize() > 1) {
      facts.add(ApplicantWords.household(row.householdSize()));
    }
    facts.add(WORDS.get("practice.sent", NhsFormat.date(London.at(row.sentAt()).toLocalDate())));
    var lines = Markup.lines(facts);
    lines.addClassNames("nhsuk-body-s", "app-person__facts");
    var words =
        Markup.element(
            "div", "app-person__words", new Link(row.name().formatted(), href.apply(row)), lines);
    return choosing && row.approveAt() == null
        ? Markup.element("div", "app-person", box(row), words)
        : words;
  }

  private static Component box(QueueRow row) {
    String id = "choose-" + row.id();
    var box = Markup.element("div", "nhsuk-checkboxes__item");
    box.getElement()
        .appendChild(
            new Element("input")
                .setAttribute("class", "nhsuk-checkboxes__input")
                .setAttribute("id", id)
                .setAttribute("name", PERSON)
                .setAttribute("type", "checkbox")
                .setAttribute("value", row.id().toString()));
    var label = Label.small("", "nhsuk-checkboxes__label", id);
    label.add(Markup.hidden(WORDS.get("practice.choose", row.name().formatted())));
    box.add(label);
    return Markup.element("div", "nhsuk-checkboxes nhsuk-checkboxes--small", box);
  }
}
