package uk.nhs.portal.triage.outcomes;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.organisations.CareService;

/// The dispositions that a triage can end in, from `dispositions.csv`.
public final class Dispositions {

  private static final String FILE = "/uk/nhs/portal/triage/dispositions.csv";
  private static final Map<DispositionCode, Disposition> ALL = read();

  private Dispositions() {}

  /// All of them, the most urgent first.
  public static Collection<Disposition> all() {
    return ALL.values();
  }

  /// The one with the code.
  public static Optional<Disposition> find(DispositionCode code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /// The one with the code.
  ///
  /// @throws NotFound if no triage can end so
  public static Disposition get(DispositionCode code) {
    return find(code).orElseThrow(() -> new NotFound("disposition"));
  }

  private static Map<DispositionCode, Disposition> read() {
    Map<DispositionCode, Disposition> all = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(Dispositions.class.getResourceAsStream(FILE));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        Disposition disposition = disposition(row);
        if (all.put(disposition.code(), disposition) != null) {
          throw new IllegalStateException(disposition.code() + " is there twice");
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Collections.unmodifiableMap(all);
  }

  private static Disposition disposition(NamedCsvRecord row) {
    return new Disposition(
        new DispositionCode(row.getField("code")),
        new Urgency(Integer.parseInt(row.getField("urgency"))),
        named(CareLevel.class, row.getField("card")),
        Deadline.parse(row.getField("deadline")),
        named(WordingKind.class, row.getField("wording")),
        named(Validation.class, row.getField("nurse_first")),
        services(row.getField("services")),
        example(row.getField("dos_example")),
        row.getField("meaning"));
  }

  private static List<CareService> services(String names) {
    return names.isEmpty()
        ? List.of()
        : Arrays.stream(names.split("; ", -1)).map(name -> named(CareService.class, name)).toList();
  }

  private static @Nullable SymptomGroup example(String numbers) {
    if (numbers.isEmpty()) {
      return null;
    }
    String[] two = numbers.split("/", -1);
    return new SymptomGroup(Integer.parseInt(two[0]), Integer.parseInt(two[1]));
  }

  private static <E extends Enum<E>> E named(Class<E> type, String words) {
    return Enum.valueOf(
        type, words.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_').replace("&", ""));
  }
}
