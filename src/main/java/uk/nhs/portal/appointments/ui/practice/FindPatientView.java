package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Finds the patient for whom staff book. What is typed stays out of the address: it names people.
@Route("practice/appointments/book")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class FindPatientView extends PracticePage {

  static final String PATH = DayListView.PATH + "/book";

  private final FindPatients patients;

  FindPatientView(MyPractices practices, FindPatients patients) {
    super(practices);
    this.patients = patients;
  }

  @Override
  void show(Address address) {
    backLink(WORDS.get("practice.back.day"), to(DayListView.PATH).path());
    title(WORDS.get("practice.book.title"), WORDS.get("practice.appointments"));
    offerOtherPractices(PATH);
    TextInput who =
        new TextInput("patient", WORDS.get("practice.find.label"))
            .hint(WORDS.get("practice.find.hint"))
            .autocomplete("off")
            .spellcheckOff()
            .width(20)
            .required(WORDS.get("practice.error.find.empty"));
    Div found = new Div();
    Form form = Form.inPage().add(who, new Button(WORDS.get("practice.find.button")));
    add(onSubmit(form, _ -> showFound(found, patients.search(practice(), who.value()))), found);
  }

  private void showFound(Div place, List<PatientSummary> found) {
    place.removeAll();
    Heading heading =
        Heading.h2(
            switch (found.size()) {
              case 0 -> WORDS.get("practice.find.nobody");
              case 1 -> WORDS.get("practice.find.one");
              case FindPatients.MOST -> WORDS.get("practice.find.most", FindPatients.MOST);
              default -> WORDS.get("practice.find.some", found.size());
            });
    heading.getElement().setAttribute("tabindex", "-1");
    place.add(heading);
    if (found.isEmpty()) {
      place.add(new Paragraph(WORDS.get("practice.find.nobody.next")));
    } else {
      place.add(new WideTable(table(found), WORDS.get("practice.find.caption")));
    }
    heading.getElement().callJsFunction("focus");
  }

  private Table table(List<PatientSummary> found) {
    Table table =
        new Table(WORDS.get("practice.find.caption"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.patient"),
                WORDS.get("practice.nhs-number"),
                WORDS.get("practice.date-of-birth"),
                WORDS.get("practice.acts"));
    for (PatientSummary patient : found) {
      String name = patient.name().formatted();
      table.row(
          new Text(name),
          Phrases.nhsNumber(patient),
          new Text(NhsFormat.date(patient.dateOfBirth())),
          new Link(
              WORDS.get("practice.find.choose"),
              WORDS.get("practice.find.choose.for", name),
              to(PATH + "/" + patient.id()).path()));
    }
    return table;
  }
}
