package uk.nhs.portal.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.nhs.portal.PortalApplication;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.BookingByStaff;
import uk.nhs.portal.appointments.Hold;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.SlotTaken;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.bench.BenchPractices.Wish;
import uk.nhs.portal.identity.PatientId;

/// How many bookings a second the real service takes, with history, audit row and message in the
/// transaction, beside the limit of three plain inserts in the same run and on the same
/// connections, in rounds that alternate so that other load hits all alike; and how long patients
/// wait when hundreds of them want the hundred slots of one practice.
///
/// Arguments: `--mysql JDBC-URL` (default: the system property `portal.test.mysql.url`, or else H2
/// in a file), `--clients N`, `--seconds N`.
public final class BookingBench {

  private static final PrintStream OUT = System.out;
  private static final int ROUNDS = 4;

  private final ConfigurableApplicationContext context;
  private final int clients;
  private final double seconds;

  private BookingBench(ConfigurableApplicationContext context, int clients, double seconds) {
    this.context = context;
    this.clients = clients;
    this.seconds = seconds;
  }

  static void main(String[] arguments) throws Exception {
    int clients = Integer.parseInt(argument(arguments, "--clients", "16"));
    double seconds = Double.parseDouble(argument(arguments, "--seconds", "8"));
    String mysql = argument(arguments, "--mysql", System.getProperty("portal.test.mysql.url", ""));
    try (BenchDatabase database = BenchDatabase.create(mysql.isEmpty() ? null : mysql)) {
      try (ConfigurableApplicationContext context = start(database.url(), clients)) {
        new BookingBench(context, clients, seconds).run();
      }
    }
  }

  private static String argument(String[] arguments, String name, String otherwise) {
    for (int each = 0; each + 1 < arguments.length; each++) {
      if (arguments[each].equals(name)) {
        return arguments[each + 1];
      }
    }
    return otherwise;
  }

  private static ConfigurableApplicationContext start(String url, int clients) {
    return new SpringApplicationBuilder(PortalApplication.class, SwitchedCount.class)
        .initializers(
            context -> context.getBeanFactory().registerSingleton("no tests", new WithoutTests()))
        .properties(
            "spring.main.banner-mode=off",
            "logging.level.root=WARN",
            "portal.outbox.enabled=false",
            "server.port=0",
            "portal.data=target/bench",
            "logging.level.org.flywaydb=ERROR",
            "spring.datasource.hikari.maximum-pool-size=" + clients)
        .run(
            "--spring.datasource.url=" + url,
            "--spring.datasource.hikari.connection-timeout=60000");
  }

  private void run() throws Exception {
    DataSource source = context.getBean(DataSource.class);
    try (Connection connection = source.getConnection()) {
      line(
          "database",
          connection.getMetaData().getDatabaseProductName()
              + " "
              + connection.getMetaData().getDatabaseProductVersion());
    }
    line("clients", "%d, %.0f seconds each, in %d rounds".formatted(clients, seconds, ROUNDS));
    RawInserts raw = new RawInserts(source);
    BenchPractices practices = new BenchPractices(context);
    Queue<Wish> wishes = practices.wishes(40, 20);

    warmUp(wishes, raw);

    Load limit = new Load();
    Load direct = new Load();
    Load journey = new Load();
    List<Double> ofDirect = new ArrayList<>();
    List<Double> ofJourney = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double before = limit.count();
      double directBefore = direct.count();
      double journeyBefore = journey.count();
      Load.repeat(clients, seconds / ROUNDS, raw::insert, limit);
      Load.repeat(clients, seconds / ROUNDS, () -> direct(next(wishes)), direct);
      Load.repeat(clients, seconds / ROUNDS, () -> heldAndConfirmed(next(wishes)), journey);
      ofDirect.add((direct.count() - directBefore) / (limit.count() - before));
      ofJourney.add((journey.count() - journeyBefore) / (limit.count() - before));
    }
    line("raw three-insert limit", rate(limit));
    line("bookings, direct", rate(direct) + ratio(direct, limit, ofDirect));
    line("bookings, hold and confirm", rate(journey) + ratio(journey, limit, ofJourney));
    statements(wishes, raw);
    hotPractice(practices);
  }

  /// What one of each sends to the database, besides the commit.
  private void statements(Queue<Wish> wishes, RawInserts raw) throws Exception {
    line("statements, raw", SwitchedCount.during(raw::insert) + "");
    line("statements, direct", SwitchedCount.during(() -> direct(next(wishes))) + "");
    Wish wish = next(wishes);
    if (context.getBean(HoldSlot.class).hold(wish.patient(), wish.slot()) instanceof Held held) {
      AppointmentId id = held.appointment().id();
      line("statements, confirm", SwitchedCount.during(() -> confirm(wish.patient(), id)) + "");
    }
  }

  /// Until the compiler of the virtual machine has seen every path some thousand times.
  private void warmUp(Queue<Wish> wishes, RawInserts raw) throws Exception {
    Load.repeat(clients, 2 * seconds, () -> direct(next(wishes)));
    Load.repeat(clients, 2 * seconds, () -> heldAndConfirmed(next(wishes)));
    Load.repeat(clients, seconds / 2, raw::insert);
  }

  private static Wish next(Queue<Wish> wishes) {
    Wish wish = wishes.poll();
    if (wish == null) {
      throw new IllegalStateException("more slots are needed for so many seconds");
    }
    return wish;
  }

  private String direct(Wish wish) {
    return context
        .getBean(BookAppointments.class)
        .forPatient(
            new BookingByStaff(
                wish.practice(), wish.patient(), wish.slot(), "Knee pain", null, UUID.randomUUID()))
        .getClass()
        .getSimpleName();
  }

  private String heldAndConfirmed(Wish wish) {
    Hold hold = context.getBean(HoldSlot.class).hold(wish.patient(), wish.slot());
    return hold instanceof Held held
        ? confirm(wish.patient(), held.appointment().id())
        : hold.getClass().getSimpleName();
  }

  private String confirm(PatientId patient, AppointmentId hold) {
    return context
        .getBean(BookAppointments.class)
        .confirm(patient, hold, UUID.randomUUID())
        .getClass()
        .getSimpleName();
  }

  /// Four hundred patients want the hundred slots of one practice; whoever loses takes the nearest
  /// that is offered, until there is none.
  private void hotPractice(BenchPractices practices) throws Exception {
    Surgery surgery = practices.hot();
    List<SlotId> slots = surgery.slots();
    Load load = new Load();
    List<Callable<Object>> patients = new ArrayList<>();
    for (int each = 0; each < 400; each++) {
      PatientId patient = surgery.patient();
      SlotId first = slots.get(each % slots.size());
      patients.add(() -> String.valueOf(untilBookedOrNothingIsLeft(load, patient, first)));
    }
    Load.once(patients, load);
    line(
        "hot practice",
        "%d slots, 400 patients: hold p50 %.1f ms, p99 %.1f ms, max %.1f ms"
            .formatted(slots.size(), load.millis(50), load.millis(99), load.maxMillis()));
    line("hot practice, outcomes", load.outcomes().toString());
    line("hot practice, booked", surgery.count(AppointmentStatus.BOOKED) + " appointments");
  }

  private @Nullable AppointmentId untilBookedOrNothingIsLeft(
      Load load, PatientId patient, SlotId first) throws Exception {
    SlotId wanted = first;
    while (wanted != null) {
      SlotId wish = wanted;
      Hold[] answer = new Hold[1];
      load.measure(() -> {
        answer[0] = context.getBean(HoldSlot.class).hold(patient, wish);
        return answer[0].getClass().getSimpleName();
      });
      if (answer[0] instanceof Held held) {
        AppointmentId id = held.appointment().id();
        load.measure(() -> confirm(patient, id));
        return id;
      }
      wanted =
          answer[0] instanceof SlotTaken taken
              ? taken.nearest().stream().findFirst().map(SlotSummary::id).orElse(null)
              : null;
    }
    return null;
  }

  private static String rate(Load load) {
    return String.format(
        Locale.UK,
        "%,8.0f a second   p50 %.1f ms, p99 %.1f ms, max %.1f ms, processor %.2f ms   %s",
        load.aSecond(),
        load.millis(50),
        load.millis(99),
        load.maxMillis(),
        load.cpuMillis(),
        load.outcomes());
  }

  private static String ratio(Load load, Load limit, List<Double> rounds) {
    return String.format(
        Locale.UK,
        "   %.2f of the limit, %.2f in the best of %d rounds",
        load.aSecond(Booked.class.getSimpleName()) / limit.aSecond(),
        Collections.max(rounds),
        ROUNDS);
  }

  private static void line(String what, String value) {
    OUT.printf("%-28s %s%n", what, value);
  }
}
