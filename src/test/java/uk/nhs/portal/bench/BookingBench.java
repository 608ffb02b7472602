package uk.nhs.portal.bench;

import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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
/// There are two limits: the same three rows in bare tables, and in the portal's own, whose
/// indexes, checks and foreign keys any program would have to pay for.
///
/// Arguments: `--clients N`, `--seconds N`.
public final class BookingBench {

  private static final PrintStream OUT = System.out;
  private static final int ROUNDS = 4;
  private static final int MOST_WARM_UPS = 12;
  private static final double QUIET = 0.03; // of the time, spent in compiling

  private final ConfigurableApplicationContext context;
  private final int clients;
  private final double seconds;

  private BookingBench(ConfigurableApplicationContext context, int clients, double seconds) {
    this.context = context;
    this.clients = clients;
    this.seconds = seconds;
  }

  static void main(String[] arguments) throws Exception {
    int clients = Integer.parseInt(Arguments.value(arguments, "--clients", "16"));
    double seconds = Double.parseDouble(Arguments.value(arguments, "--seconds", "8"));
    try (BenchDatabase database = BenchDatabase.create()) {
      try (ConfigurableApplicationContext context = start(database.url(), clients)) {
        new BookingBench(context, clients, seconds).run();
      }
    }
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
    PortalRows rows = new PortalRows(source);
    Queue<Wish> wishes = practices.wishes(80, 20);

    warmUp(wishes, raw, rows);

    Load limit = new Load();
    Load own = new Load();
    Load direct = new Load();
    Load journey = new Load();
    List<Round> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Round before = new Round(limit.count(), own.count(), direct.count(), journey.count());
      Load.repeat(clients, seconds / ROUNDS, raw::insert, limit);
      Load.repeat(clients, seconds / ROUNDS, () -> direct(next(wishes)), direct);
      Load.repeat(clients, seconds / ROUNDS, () -> rows.insert(next(wishes)), own);
      Load.repeat(clients, seconds / ROUNDS, () -> heldAndConfirmed(next(wishes)), journey);
      Round after = new Round(limit.count(), own.count(), direct.count(), journey.count());
      rounds.add(after.minus(before));
    }
    line("raw three-insert limit", rate(limit));
    line("the same in our tables", rate(own));
    line("bookings, direct", rate(direct));
    line("  of the raw limit", ratio(direct, limit, rounds, r -> r.direct() / r.limit()));
    line("  of that in our tables", ratio(direct, own, rounds, r -> r.direct() / r.own()));
    line("bookings, hold and confirm", rate(journey));
    line("  of the raw limit", ratio(journey, limit, rounds, r -> r.journey() / r.limit()));
    statements(wishes, raw);
    hotPractice(practices);
  }

  /// How often each came through in a round.
  private record Round(double limit, double own, double direct, double journey) {

    Round minus(Round before) {
      return new Round(
          limit - before.limit, own - before.own, direct - before.direct, journey - before.journey);
    }
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

  /// Until the compiler of the virtual machine has little left to do: it takes the processor from
  /// the longer path first, and a portal has been up for longer than a measurement.
  private void warmUp(Queue<Wish> wishes, RawInserts raw, PortalRows rows) throws Exception {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long start = System.nanoTime();
    double share = 1;
    for (int round = 0; round < MOST_WARM_UPS && share > QUIET; round++) {
      long compiled = compiler.getTotalCompilationTime();
      long began = System.nanoTime();
      Load.repeat(clients, seconds / 2, () -> direct(next(wishes)));
      Load.repeat(clients, seconds / 2, () -> heldAndConfirmed(next(wishes)));
      Load.repeat(clients, seconds / 8, raw::insert);
      Load.repeat(clients, seconds / 8, () -> rows.insert(next(wishes)));
      share = (compiler.getTotalCompilationTime() - compiled) * 1e6 / (System.nanoTime() - began);
    }
    line(
        "warm-up",
        "%.0f seconds, at whose end %.0f %% were the compiler's"
            .formatted((System.nanoTime() - start) / 1e9, share * 100));
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

  private static String ratio(
      Load load, Load limit, List<Round> rounds, ToDoubleFunction<Round> of) {
    return String.format(
        Locale.UK,
        "    %.2f   (rounds: %s; target 0.50)",
        load.aSecond(Booked.class.getSimpleName()) / limit.aSecond(),
        rounds.stream()
            .mapToDouble(of)
            .sorted()
            .mapToObj("%.2f"::formatted)
            .collect(Collectors.joining(" ")));
  }

  private static void line(String what, String value) {
    OUT.printf("%-28s %s%n", what, value);
  }
}
