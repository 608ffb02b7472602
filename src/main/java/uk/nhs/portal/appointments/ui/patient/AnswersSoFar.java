package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.SummaryList;

/// What a patient has chosen and answered, each with a link to change it that comes back.
final class AnswersSoFar {

  private static final Words WORDS = Words.of(AnswersSoFar.class);

  private AnswersSoFar() {}

  /// Whether nobody knows yet where to ring the patient.
  static boolean lackPhone(HeldAppointment held) {
    return held.slot().way() == Way.TELEPHONE && held.phone() == null;
  }

  static Component of(HeldAppointment held, PracticeContact practice) {
    SlotSummary slot = held.slot();
    WantedType wanted = WantedType.insteadOf(held);
    String reason = held.reason();
    String otherType = WantedType.anotherType(held.id());
    String otherTime = wanted.times().href();
    SummaryList answers =
        new SummaryList()
            .changeable(WORDS.get("patient.fact.type"), slot.typeName(), otherType, hidden("type"))
            .changeable(
                WORDS.get("patient.fact.way"), SlotWords.way(slot.way()), otherType, hidden("way"))
            .changeable(
                WORDS.get("patient.fact.when"), SlotWords.when(slot), otherTime, hidden("when"))
            .row(WORDS.get("patient.fact.with"), SlotWords.with(slot))
            .row(WORDS.get("patient.fact.where"), Where.of(slot, practice, held.phone()))
            .changeable(
                WORDS.get("patient.fact.reason"),
                reason == null ? WORDS.get("patient.fact.none") : reason,
                Steps.reason(held.id()),
                hidden("reason"));
    if (slot.way() == Way.TELEPHONE) {
      answers.row(
          WORDS.get("patient.fact.phone"),
          new Text(phone(held.phone())),
          SummaryList.change(Steps.reason(held.id()), hidden("phone")));
    }
    return answers;
  }

  private static String phone(@Nullable PhoneNumber phone) {
    return phone == null ? WORDS.get("patient.fact.none") : phone.formatted();
  }

  private static String hidden(String fact) {
    return WORDS.get("patient.fact." + fact + ".hidden");
  }
}
