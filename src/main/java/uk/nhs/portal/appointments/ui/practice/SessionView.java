package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.ManageSlots;
import uk.nhs.portal.appointments.SessionOnSchedule;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.appointments.ShowSchedule;
import uk.nhs.portal.appointments.SlotChange;
import uk.nhs.portal.appointments.SlotOnSchedule;
import uk.nhs.portal.appointments.SlotState;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;

/// A session with its slots, to block, open or cancel them. Once it is cancelled, the page says who
/// was told.
@Route("practice/schedule/sessions/:session")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class SessionView extends PracticePage {

  static final String PATH = "/practice/schedule/sessions";

  private final ShowSchedule schedule;
  private final ManageSlots slots;
  private final ShowDayList people;
  private final Clock clock;

  SessionView(
      MyPractices practices,
      ShowSchedule schedule,
      ManageSlots slots,
      ShowDayList people,
      Clock clock) {
    super(practices);
    this.schedule = schedule;
    this.slots = slots;
    this.people = people;
    this.clock = clock;
  }

  @Override
  void show(Address address) {
    SessionId id = address.part("session", SessionId::parse);
    show(schedule.one(practice(), id), null);
  }

  private void show(SessionOnSchedule session, @Nullable SlotId acted) {
    backLink(
        WORDS.get("practice.back.schedule"),
        to(ScheduleView.PATH).with("week", session.day()).path());
    title(
        WORDS.get(
            "practice.session.title", session.clinicianName(), NhsFormat.dayAndDate(session.day())),
        WORDS.get("practice.section"));
    add(summary(session));
    if (session.cancelled()) {
      add(new InsetText(WORDS.get("practice.session.cancelled")));
      add(Told.cancelled(people.of(practice(), session.id()), this::to));
    } else if (session.endsAt().isAfter(clock.instant())) {
      String cancel = to(PATH + "/" + session.id() + "/cancel").path();
      add(Button.link(WORDS.get("practice.session.cancel"), cancel).secondary());
    }
    add(new WideTable(table(session, acted), WORDS.get("practice.session.slots")));
  }

  private static SummaryList summary(SessionOnSchedule session) {
    String room = session.room();
    return new SummaryList()
        .row(WORDS.get("practice.times"), Phrases.times(session.startsAt(), session.endsAt()))
        .row(
            WORDS.get("practice.plan.type"),
            WORDS.get("practice.preview.type", session.typeName(), Phrases.way(session.way())))
        .row(WORDS.get("practice.plan.room"), room == null ? WORDS.get("practice.none") : room)
        .row(
            WORDS.get("practice.session.slots"),
            WORDS.get(
                "practice.session.counts",
                session.count(SlotState.FREE),
                session.count(SlotState.TAKEN) + session.count(SlotState.HELD),
                session.count(SlotState.BLOCKED)));
  }

  private Table table(SessionOnSchedule session, @Nullable SlotId acted) {
    Table table =
        new Table(WORDS.get("practice.session.slots"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.time"),
                WORDS.get("practice.status"),
                WORDS.get("practice.acts"));
    for (SlotOnSchedule slot : session.slots()) {
      table.row(
          new Text(Phrases.times(slot.startsAt(), slot.endsAt())),
          Phrases.slotTag(slot.state()),
          acts(session, slot, slot.id().equals(acted)));
    }
    return table;
  }

  private Component acts(SessionOnSchedule session, SlotOnSchedule slot, boolean focus) {
    Span acts = new Span();
    acts.addClassName("app-row-acts");
    String row = Phrases.time(slot.startsAt());
    AppointmentId appointment = slot.appointment();
    boolean over = !slot.startsAt().isAfter(clock.instant());
    if (appointment != null) {
      String href = to(AppointmentView.PATH + "/" + appointment).path();
      acts.add(new Link(WORDS.get("practice.session.appointment"), row, href));
    }
    if (over || session.cancelled()) {
      return acts;
    }
    String cancel = to(PATH + "/" + session.id() + "/slots/" + slot.id() + "/cancel").path();
    switch (slot.state()) {
      case FREE, HELD ->
          acts.add(
              act("practice.slot.block", row, session, slot, id -> slots.block(practice(), id)));
      case BLOCKED ->
          acts.add(act("practice.slot.open", row, session, slot, id -> slots.open(practice(), id)));
      case TAKEN, CANCELLED -> {}
    }
    if (slot.state() != SlotState.CANCELLED) {
      acts.add(RowButton.link(WORDS.get("practice.slot.cancel"), row, cancel));
    }
    if (focus) {
      acts.getChildren()
          .filter(Button.class::isInstance)
          .findFirst()
          .ifPresent(button -> button.getElement().callJsFunction("focus"));
    }
    return acts;
  }

  /// What staff can do with a slot at once, without being asked.
  private interface SlotAct {

    SlotChange on(SlotId slot);
  }

  private Button act(
      String words, String row, SessionOnSchedule session, SlotOnSchedule slot, SlotAct act) {
    return RowButton.acting(
        WORDS.get(words),
        row,
        () -> {
          SlotChange change = act.on(slot.id());
          clear();
          say(change);
          show(schedule.one(practice(), session.id()), slot.id());
        });
  }

  private void say(SlotChange change) {
    switch (change) {
      case SlotChange.Done _ -> {}
      case SlotChange.Occupied _ ->
          add(NotificationBanner.important(WORDS.get("practice.slot.occupied")));
      case SlotChange.TooLate _ ->
          add(NotificationBanner.important(WORDS.get("practice.slot.too-late")));
    }
  }
}
