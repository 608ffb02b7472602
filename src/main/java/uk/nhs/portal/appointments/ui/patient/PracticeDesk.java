package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;

/// How a page says how to reach a practice.
final class PracticeDesk {

  private static final Words WORDS = Words.of(PracticeDesk.class);

  private PracticeDesk() {}

  /// "Phone Oak Street Surgery on 0161 496 0000.", with a number that dials.
  static Component phone(PracticeContact practice) {
    PhoneNumber number = practice.phone();
    return number == null
        ? new Paragraph(WORDS.get("patient.practice.contact", practice.name()))
        : new Paragraph(
            new Text(WORDS.get("patient.practice.phone", practice.name())),
            new Link(number.formatted(), number.href()),
            new Text("."));
  }

  /// It is too late to do it here, in one sentence.
  static String tooLate(@Nullable PhoneNumber phone) {
    return phone == null
        ? WORDS.get("patient.too-late")
        : WORDS.get("patient.too-late.phone", phone.formatted());
  }
}
