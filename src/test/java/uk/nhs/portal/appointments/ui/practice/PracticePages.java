package uk.nhs.portal.appointments.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.BookingByStaff;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.Window;

/// A manager of a small practice at its pages, without a browser, on Tuesday 3 March 2026 at 9am;
/// there are six slots tomorrow from 9am to 10am, and a patient.
@DatabaseTest
abstract class PracticePages {

  static final LocalDate TOMORROW = LocalDate.of(2026, 3, 4);

  @Autowired ApplicationContext context;
  @Autowired MovableClock clock;
  @Autowired private BookAppointments book;

  Surgery surgery;
  PatientId patient;
  List<SlotId> slots;
  private Window window;
  private SignedInAs signedIn;

  @BeforeEach
  void aManagerOfASmallPractice() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(TOMORROW, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    slots = surgery.slots();
    patient = surgery.patient();
    window = Window.of(context, Role.PRACTICE_MANAGER.name());
    signedIn = SignedInAs.managerOf(surgery.practice);
  }

  @AfterEach
  void signOut() {
    signedIn.close();
    window.close();
  }

  /// From now on somebody of another practice sits there.
  final void somebodyElseSignsIn() {
    signedIn.close();
    signedIn = SignedInAs.managerOf(Surgery.opens(context).practice);
  }

  /// From now on a receptionist of the same practice sits there.
  final void aReceptionistSignsIn() {
    signedIn.close();
    signedIn = SignedInAs.staffOf(surgery.practice);
  }

  /// From now on somebody sits there who works at this practice and at others.
  final void somebodySignsInWhoAlsoWorksAt(OdsCode other) {
    signedIn.close();
    signedIn =
        SignedInAs.somebody(Set.of(Role.PRACTICE_STAFF), null, List.of(other, surgery.practice));
  }

  final AppointmentId booked(SlotId slot, @Nullable String reason) {
    return booked(patient, slot, reason);
  }

  final AppointmentId booked(PatientId who, SlotId slot, @Nullable String reason) {
    BookingByStaff wish =
        new BookingByStaff(surgery.practice, who, slot, reason, null, UUID.randomUUID());
    return ((Booked) book.forPatient(wish)).appointment().id();
  }

  final void visit(String href) {
    window.open(href);
  }

  static String address() {
    return "/"
        + UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private static Page page() {
    return (Page) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }

  final String text() {
    return page().getElement().getTextRecursively().replaceAll("\\s+", " ");
  }

  final String heading() {
    List<Element> headings = elements("h1").toList();
    assertThat(headings).hasSize(1);
    return headings.getFirst().getTextRecursively().strip();
  }

  /// The words of the error summary, and of nothing else.
  final String errors() {
    return elements("div")
        .filter(element -> element.getClassList().contains("nhsuk-error-summary"))
        .map(Element::getTextRecursively)
        .findFirst()
        .orElse("");
  }

  final boolean offers(String words) {
    return elements("a").anyMatch(link -> link.getTextRecursively().strip().startsWith(words));
  }

  final String link(String words) {
    return elements("a")
        .filter(link -> link.getTextRecursively().strip().startsWith(words))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link " + words + " in: " + text()));
  }

  final void follow(String words) {
    visit(link(words));
  }

  final void press(String words) {
    Button button =
        find(Button.class)
            .filter(each -> each.getElement().getTextRecursively().startsWith(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + words + " in: " + text()));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  final void enter(String name, String value) {
    Field<?, ?> field = field(name);
    switch (field) {
      case Radios radios -> radios.setValue(value);
      case Select select -> select.setValue(value);
      case Checkboxes boxes -> boxes.setValue(Set.of(value.split(",", -1)));
      case DateInput date -> date.setDate(LocalDate.parse(value));
      default -> setText(field, value);
    }
  }

  @SuppressWarnings("unchecked")
  private static void setText(Field<?, ?> field, String value) {
    ((Field<String, ?>) field).setValue(value);
  }

  private Field<?, ?> field(String name) {
    return find(Field.class)
        .map(each -> (Field<?, ?>) each)
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name));
  }

  final void submit() {
    Element form =
        find(Form.class)
            .map(Form::getElement)
            .filter(each -> each.hasAttribute("data-flow"))
            .findFirst()
            .orElseThrow();
    form.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(form, "submit", JacksonUtils.createObjectNode()));
  }

  final void assertNotFound(String href) {
    visit(href);
    assertThat(heading()).as(href).isEqualTo("Page not found");
  }

  private static <T> Stream<T> find(Class<T> kind) {
    return within(page().getElement())
        .flatMap(element -> element.getComponent().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static Stream<Element> elements(String tag) {
    return within(page().getElement()).filter(element -> element.getTag().equals(tag));
  }

  private static Stream<Element> within(Element element) {
    return element.isTextNode()
        ? Stream.empty()
        : Stream.concat(Stream.of(element), element.getChildren().flatMap(PracticePages::within));
  }
}
