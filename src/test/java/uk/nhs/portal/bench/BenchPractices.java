package uk.nhs.portal.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.appointments.schedule.SessionPlan;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Practices with slots and patients enough for a measurement.
final class BenchPractices {

  private final ApplicationContext context;
  private final LocalDate tomorrow;

  BenchPractices(ApplicationContext context) {
    this.context = context;
    this.tomorrow = LocalDate.now(London.ZONE).plusDays(1);
  }

  /// A free slot, and a patient who wants it.
  record Wish(OdsCode practice, SlotId slot, PatientId patient) {}

  /// Wishes of many practices in turn, each for a slot of its own.
  Queue<Wish> wishes(int practices, int daysEach) {
    List<Queue<Wish>> all = new ArrayList<>();
    for (int each = 0; each < practices; each++) {
      all.add(ofOnePractice(daysEach));
    }
    Queue<Wish> mixed = new ConcurrentLinkedQueue<>();
    for (boolean more = true; more; ) {
      more = false;
      for (Queue<Wish> queue : all) {
        Wish wish = queue.poll();
        if (wish != null) {
          mixed.add(wish);
          more = true;
        }
      }
    }
    return mixed;
  }

  private Queue<Wish> ofOnePractice(int days) {
    Surgery surgery = Surgery.opens(context);
    surgery.make(plan(surgery, days, LocalTime.of(20, 0)));
    List<SlotId> slots = surgery.slots();
    List<PatientId> patients = new ArrayList<>();
    int patientsNeeded = slots.size() / days; // each of them comes once a day
    for (int each = 0; each < patientsNeeded; each++) {
      patients.add(surgery.patient());
    }
    Queue<Wish> wishes = new ArrayDeque<>();
    for (int each = 0; each < slots.size(); each++) {
      wishes.add(new Wish(surgery.practice, slots.get(each), patients.get(each % patients.size())));
    }
    return wishes;
  }

  /// A practice with a hundred slots.
  Surgery hot() {
    Surgery surgery = Surgery.opens(context);
    surgery.make(plan(surgery, 1, LocalTime.of(22, 40)));
    return surgery;
  }

  private SessionPlan plan(Surgery surgery, int days, LocalTime to) {
    return new SessionPlan(
        TimeOrderedId.next(),
        surgery.inPerson,
        surgery.clinician,
        surgery.room,
        Way.IN_PERSON,
        tomorrow,
        tomorrow.plusDays(days - 1L),
        EnumSet.allOf(DayOfWeek.class),
        LocalTime.of(6, 0),
        to,
        List.of(),
        true,
        Set.of());
  }
}
