package uk.nhs.portal.organisations.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the rows of one file and hands them on in chunks.
@Component
class ReadFile {

  private static final int CHUNK = 500;
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_FIELD = 1 << 20;

  private final OrganisationWriter organisations;
  private final PostcodeWriter postcodes;
  private final SuccessionWriter successions;

  ReadFile(
      OrganisationWriter organisations, PostcodeWriter postcodes, SuccessionWriter successions) {
    this.organisations = organisations;
    this.postcodes = postcodes;
    this.successions = successions;
  }

  /// @throws UnreadableFile if it has no layout that is known, or another one than is wanted
  void read(ImportKind kind, TextFile file, Tally tally) {
    tally.opened(file.file().name());
    try (CsvReader<CsvRecord> reader = rows(file);
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      if (!records.hasNext()) {
        throw new UnreadableFile(file.file().name(), "file.empty");
      }
      read(kind, file, tally, records);
    } catch (CsvParseException | IOException | UncheckedIOException _) {
      throw new UnreadableFile(file.file().name(), "file.csv");
    }
  }

  private void read(
      ImportKind kind, TextFile file, Tally tally, CloseableIterator<CsvRecord> records) {
    CsvRecord first = records.next();
    for (ImportKind found : kindsStartingWith(kind)) {
      Optional<Rows<?>> rows =
          switch (found) {
            case POSTCODES -> rows(Layouts.POSTCODES, first, postcodes, tally);
            case SUCCESSIONS -> rows(Layouts.SUCCESSIONS, first, successions, tally);
            case ODS, PHARMACIES, RATINGS, CATCHMENTS, BOUNDARIES ->
                rows(Layouts.of(found), first, organisations, tally);
          };
      if (rows.isPresent()) {
        requireSame(kind, found, file);
        rows.get().read(first, records);
        return;
      }
    }
    throw new UnreadableFile(file.file().name(), "file.layout");
  }

  private static <T> Optional<Rows<?>> rows(
      List<? extends Layout<T>> layouts, CsvRecord first, Destination<T> destination, Tally tally) {
    for (Layout<T> layout : layouts) {
      Optional<Columns> columns = layout.recognise(first.getFields());
      if (columns.isPresent()) {
        return Optional.of(new Rows<>(layout, columns.get(), destination, tally));
      }
    }
    return Optional.empty();
  }

  private static CsvReader<CsvRecord> rows(TextFile file) throws IOException {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(
            new BufferedReader(new InputStreamReader(file.open(), file.charset()), BUFFER));
  }

  // The wanted kind first: the portal's own layout belongs to two of them.
  private static List<ImportKind> kindsStartingWith(ImportKind kind) {
    List<ImportKind> kinds = new ArrayList<>(List.of(ImportKind.values()));
    kinds.remove(kind);
    kinds.addFirst(kind);
    return kinds;
  }

  private static void requireSame(ImportKind wanted, ImportKind found, TextFile file) {
    if (wanted != found) {
      throw new UnreadableFile(file.file().name(), "file.is-" + found.name());
    }
  }

  /// The rows of a file whose layout is known.
  private record Rows<T>(
      Layout<T> layout, Columns columns, Destination<T> destination, Tally tally) {

    void read(CsvRecord first, CloseableIterator<CsvRecord> records) {
      SeenCodes seen = new SeenCodes();
      List<T> chunk = new ArrayList<>(CHUNK);
      if (!columns.header()) {
        read(first, seen, chunk);
      }
      while (records.hasNext()) {
        read(records.next(), seen, chunk);
        if (chunk.size() == CHUNK) {
          destination.write(chunk, tally);
          chunk.clear();
        }
      }
      if (!chunk.isEmpty()) {
        destination.write(chunk, tally);
      }
    }

    private void read(CsvRecord csv, SeenCodes seen, List<T> chunk) {
      tally.read();
      Row row = new Row(columns, csv.getStartingLineNumber(), csv.getFields(), tally);
      try {
        if (csv.getFieldCount() != columns.count() && !layout.repairsRows()) {
          throw row.refusal("", "row.columns");
        }
        T entry = layout.read(row);
        String code = layout.uniqueCode(entry);
        if (!code.isEmpty() && !seen.add(code)) {
          throw row.refusal("", "row.duplicate");
        }
        chunk.add(entry);
      } catch (RowRefused refused) {
        tally.refused(row.number(), refused);
      }
    }
  }
}
