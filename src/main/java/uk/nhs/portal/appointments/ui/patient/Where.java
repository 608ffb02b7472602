package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Markup;

/// Where patient and clinician meet.
final class Where {

  private static final Words WORDS = Words.of(Where.class);

  private Where() {}

  static Component of(SlotSummary slot, PracticeContact practice, @Nullable PhoneNumber phone) {
    return switch (slot.way()) {
      case IN_PERSON -> Markup.lines(place(slot, practice));
      case TELEPHONE ->
          new Text(
              phone == null
                  ? WORDS.get("patient.where.telephone")
                  : WORDS.get("patient.where.telephone.number", phone.formatted()));
      case VIDEO -> new Text(WORDS.get("patient.where.video"));
    };
  }

  private static List<String> place(SlotSummary slot, PracticeContact practice) {
    List<String> lines = new ArrayList<>();
    lines.add(practice.name());
    lines.addAll(practice.address());
    if (slot.room() != null) {
      lines.add(slot.room());
    }
    return lines;
  }
}
