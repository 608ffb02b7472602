package uk.nhs.portal.identity.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsLinks;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.identity.registrations.Demographics;
import uk.nhs.portal.identity.registrations.EndRegistrations;
import uk.nhs.portal.identity.registrations.PatientFile;
import uk.nhs.portal.identity.registrations.Registration;
import uk.nhs.portal.identity.registrations.ShowPatients;
import uk.nhs.portal.identity.registrations.StayEnding;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;

/// One patient of a practice: who they are, what they need, where they were and are registered.
@Route("practice/patients/:patient")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class PatientView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(PatientView.class);

  private final transient MyPractices practices;
  private final transient ShowPatients patients;
  private final transient EndRegistrations end;

  PatientView(MyPractices practices, ShowPatients patients, EndRegistrations end) {
    this.practices = practices;
    this.patients = patients;
    this.end = end;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    PatientAddress address = PatientAddress.of(event, practices);
    OdsCode practice = address.practice();
    PatientFile file = patients.one(practice, address.patient());
    title(file.patient().demographics().name().formatted(), WORDS.get("patient.section"));
    add(about(file.patient().demographics()));
    add(Heading.h2(WORDS.get("patient.needs")), needs(file.needs(), address));
    add(Heading.h2(WORDS.get("patient.registrations")), registrations(file.registrations()));
    file.registrations().stream()
        .filter(Registration::isOpen)
        .filter(Registration::isTemporary)
        .filter(at(practice))
        .forEach(stay -> addEnding(address, stay));
  }

  private static Predicate<Registration> at(OdsCode practice) {
    return registration -> registration.practice().equals(practice);
  }

  private static SummaryList about(Demographics person) {
    String none = WORDS.get("account.none");
    var number = person.nhsNumber();
    HomeAddress home = person.address();
    var phone = person.phone();
    var email = person.email();
    SummaryList list = new SummaryList();
    if (person.formerFamilyName() != null) {
      list.row(WORDS.get("patient.former-name"), person.formerFamilyName());
    }
    return list.row(WORDS.get("account.born"), person.dateOfBirth().formatted())
        .row(WORDS.get("patient.sex"), WORDS.get("patient.sex." + person.sex()))
        .row(
            WORDS.get("account.nhs-number"),
            number == null
                ? new Text(WORDS.get("account.nhs-number.none"))
                : Markup.nowrap(number.formatted()))
        .row(WORDS.get("patient.address"), home == null ? new Text(none) : Markup.lines(home.all()))
        .row(WORDS.get("account.phone"), phone == null ? none : phone.formatted())
        .row(WORDS.get("account.email"), email == null ? none : email.formatted());
  }

  private static SummaryList needs(Needs needs, PatientAddress address) {
    return new SummaryList()
        .row(
            WORDS.get("account.needs.row"),
            needs.areNone()
                ? new Text(WORDS.get("account.needs.none"))
                : Markup.lines(NeedsWords.lines(needs)),
            SummaryList.change(
                NeedsLinks.atPractice(address.patient(), address.practice(), address.href()),
                WORDS.get("patient.needs.change")));
  }

  private Table registrations(List<Registration> all) {
    Table table =
        new Table(WORDS.get("patient.registrations"))
            .hideCaption()
            .responsive()
            .columns(
                WORDS.get("account.practice"),
                WORDS.get("patient.kind"),
                WORDS.get("patient.started"),
                WORDS.get("patient.ended"));
    for (Registration each : all) {
      table.row(
          new Text(practices.name(each.practice())),
          new Text(WORDS.get("patient.kind." + each.kind())),
          new Text(day(each.started())),
          ended(each));
    }
    return table;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? WORDS.get("patient.started.unknown") : NhsFormat.date(day);
  }

  private static Component ended(Registration each) {
    LocalDate ended = each.ended();
    LocalDate until = each.until();
    if (ended != null) {
      return Markup.lines(
          List.of(NhsFormat.date(ended), WORDS.get("patient.why-ended." + each.whyEnded())));
    }
    return new Text(
        until == null
            ? WORDS.get("patient.open")
            : WORDS.get("patient.until", NhsFormat.date(until)));
  }

  private void addEnding(PatientAddress address, Registration stay) {
    LocalDate until = stay.until();
    add(
        Heading.h2(WORDS.get("patient.stay")),
        new Paragraph(WORDS.get("patient.stay.text", day(until))),
        new InsetText(WORDS.get("patient.stay.appointments")),
        onSubmit(
            Form.inPage().add(new Button(WORDS.get("patient.stay.end")).warning()),
            errors -> end(address)));
  }

  /// Whoever has ended it may not see the patient any more.
  private void end(PatientAddress address) {
    String what =
        switch (end.endStay(address.practice(), address.patient())) {
          case StayEnding.Ended _ -> "patient.stay.ended";
          case StayEnding.NotStaying _ -> "patient.stay.over";
        };
    clear();
    title(WORDS.get(what), WORDS.get("patient.section"));
    add(new Paragraph(new Link(WORDS.get("patient.home"), "/practice")));
  }
}
