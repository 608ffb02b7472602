package uk.nhs.portal.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.PortalApplication;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.CatchmentTile;
import uk.nhs.portal.organisations.CatchmentsFound;
import uk.nhs.portal.organisations.Coverage;
import uk.nhs.portal.organisations.FindCatchments;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;

/// How fast it is found who covers a postcode, among as many practices as England has, beside two
/// limits of the same run: the bare query for the boxes around a place, and the areas in memory
/// behind an R-tree, without any database; in rounds that alternate.
///
/// Arguments: `--practices N`, `--clients N`, `--seconds N`.
public final class RegistrationBench {

  private static final PrintStream OUT = System.out;
  private static final int ROUNDS = 4;
  private static final int POSTCODES_IN_A_DISTRICT = 800;

  private static final String BOXES =
      "SELECT ods_code, kind, shape FROM catchment"
          + " WHERE south <= ? AND north >= ? AND west <= ? AND east >= ? AND tile IN (";

  private final ConfigurableApplicationContext context;
  private final FindCatchments catchments;
  private final DataSource source;
  private final List<Postcode> postcodes = new ArrayList<>();
  private final List<Coordinate> places = new ArrayList<>();
  private final STRtree memory = new STRtree();

  private RegistrationBench(ConfigurableApplicationContext context) {
    this.context = context;
    this.catchments = context.getBean(FindCatchments.class);
    this.source = context.getBean(DataSource.class);
  }

  static void main(String[] arguments) throws Exception {
    int practices = Integer.parseInt(Arguments.value(arguments, "--practices", "6000"));
    int clients = Integer.parseInt(Arguments.value(arguments, "--clients", "2"));
    double seconds = Double.parseDouble(Arguments.value(arguments, "--seconds", "8"));
    try (BenchDatabase database = BenchDatabase.create()) {
      try (ConfigurableApplicationContext context = start(database.url(), clients)) {
        RegistrationBench bench = new RegistrationBench(context);
        bench.publish(new BenchAreas(practices));
        bench.run(clients, seconds);
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
            "spring.datasource.hikari.maximum-pool-size=" + Math.max(clients, 4))
        .run("--spring.datasource.url=" + url);
  }

  private void publish(BenchAreas england) throws SQLException, ParseException {
    load(ImportKind.ODS, england.practices());
    List<String> names = new ArrayList<>();
    load(ImportKind.POSTCODES, england.postcodes(names, POSTCODES_IN_A_DISTRICT));
    names.stream().map(Postcode::of).forEach(postcodes::add);
    ImportFile areas = england.areas();
    long start = System.nanoTime();
    long features = load(ImportKind.CATCHMENTS, areas);
    double first = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    load(ImportKind.CATCHMENTS, areas);
    line(
        "import",
        "%,d areas in %.1f s; again, without a change, in %.1f s"
            .formatted(features, first, (System.nanoTime() - start) / 1e9));
    remember();
  }

  private long load(ImportKind kind, ImportFile file) {
    ImportResult result =
        context
            .getBean(ImportFiles.class)
            .run(kind, List.of(file), false, remark -> OUT.println(remark));
    if (!(result instanceof ImportResult.Imported)) {
      throw new IllegalStateException("a file of the measurement was refused");
    }
    return result.counts().read();
  }

  /// The same areas in memory, and the places of the postcodes.
  private void remember() throws SQLException, ParseException {
    WKBReader reader = new WKBReader();
    long corners = 0;
    long polygons = 0;
    try (Connection connection = source.getConnection();
        PreparedStatement all = connection.prepareStatement("SELECT shape FROM catchment");
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        Geometry shape = reader.read(rows.getBytes(1));
        memory.insert(shape.getEnvelopeInternal(), new IndexedPointInAreaLocator(shape));
        corners += shape.getNumPoints();
        polygons++;
      }
    }
    memory.build();
    context
        .getBean(JdbcClient.class)
        .sql("SELECT longitude, latitude FROM postcode")
        .query(row -> {
          places.add(new Coordinate(row.getDouble(1), row.getDouble(2)));
        });
    line("polygons", "%,d with %d corners each".formatted(polygons, corners / polygons));
    line("postcodes", "%,d".formatted(postcodes.size()));
  }

  private void run(int clients, double seconds) throws Exception {
    try (Connection connection = source.getConnection()) {
      line(
          "database",
          connection.getMetaData().getDatabaseProductName()
              + " "
              + connection.getMetaData().getDatabaseProductVersion());
    }
    line("clients", "%d, %.0f seconds each, in %d rounds".formatted(clients, seconds, ROUNDS));
    context.getBean(JdbcTemplate.class).execute("ANALYZE TABLE catchment");
    Load.repeat(clients, seconds, this::lookup);
    Load.repeat(clients, seconds / 4, this::boxes);
    Load.repeat(clients, seconds / 4, this::inMemory);

    Load lookups = new Load();
    Load boxes = new Load();
    Load inMemory = new Load();
    for (int round = 0; round < ROUNDS; round++) {
      Load.repeat(clients, seconds / ROUNDS, this::lookup, lookups);
      Load.repeat(clients, seconds / ROUNDS, this::boxes, boxes);
      Load.repeat(clients, seconds / ROUNDS, this::inMemory, inMemory);
    }
    line("areas in memory (JTS)", rate(inMemory));
    line("bare query for boxes", rate(boxes));
    line("who covers a postcode", rate(lookups));
    line("  of the bare query", "%.2f".formatted(lookups.aSecond() / boxes.aSecond()));
    line("statements", statements());
    line("covering", covering());
  }

  private String lookup() {
    Random random = ThreadLocalRandom.current();
    Postcode postcode = postcodes.get(random.nextInt(postcodes.size()));
    return catchments.covering(postcode).getClass().getSimpleName();
  }

  private String boxes() throws SQLException {
    Coordinate place = places.get(ThreadLocalRandom.current().nextInt(places.size()));
    List<Integer> tiles = CatchmentTile.around(new GeoPoint(place.getY(), place.getX()));
    int found = 0;
    String marks = String.join(",", Collections.nCopies(tiles.size(), "?"));
    try (Connection connection = source.getConnection();
        PreparedStatement query = connection.prepareStatement(BOXES + marks + ")")) {
      query.setDouble(1, place.getY());
      query.setDouble(2, place.getY());
      query.setDouble(3, place.getX());
      query.setDouble(4, place.getX());
      for (int each = 0; each < tiles.size(); each++) {
        query.setInt(5 + each, tiles.get(each));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found += rows.getBytes("shape").length > 0 ? 1 : 0;
        }
      }
    }
    return found > 0 ? "some" : "none";
  }

  private String inMemory() {
    Coordinate place = places.get(ThreadLocalRandom.current().nextInt(places.size()));
    int found = 0;
    for (Object near : memory.query(new Envelope(place))) {
      found += ((IndexedPointInAreaLocator) near).locate(place) == Location.EXTERIOR ? 0 : 1;
    }
    return found > 0 ? "some" : "none";
  }

  /// Jobs of the portal, which run now and then, count too.
  private String statements() throws Exception {
    Map<Long, Integer> counts = new TreeMap<>();
    for (int each = 0; each < 100; each++) {
      counts.merge(SwitchedCount.during(this::lookup), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(count -> "%d for %d postcodes".formatted(count.getKey(), count.getValue()))
        .collect(Collectors.joining(", "));
  }

  /// How many practices cover the postcodes.
  private String covering() {
    List<Long> counts = new ArrayList<>();
    for (int each = 0; each < 200; each++) {
      CatchmentsFound found = catchments.covering(postcodes.get(each * 37 % postcodes.size()));
      if (found instanceof CatchmentsFound.Found(_, _, var practices)) {
        counts.add(
            practices.stream()
                .filter(practice ->
                    practice.coverage() == Coverage.INNER || practice.coverage() == Coverage.OUTER)
                .count());
      }
    }
    List<Long> sorted = counts.stream().sorted().collect(Collectors.toList());
    return "%d practices at the middle postcode, %d at most"
        .formatted(sorted.get(sorted.size() / 2), sorted.getLast());
  }

  private static String rate(Load load) {
    return String.format(
        Locale.UK,
        "%,9.0f a second   p50 %.2f ms, p99 %.2f ms, max %.1f ms, processor %.2f ms   %s",
        load.aSecond(),
        load.millis(50),
        load.millis(99),
        load.maxMillis(),
        load.cpuMillis(),
        load.outcomes());
  }

  private static void line(String what, String value) {
    OUT.printf("%-28s %s%n", what, value);
  }
}
