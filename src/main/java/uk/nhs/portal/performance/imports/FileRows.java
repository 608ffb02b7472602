package uk.nhs.portal.performance.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import uk.nhs.portal.organisations.imports.TextFile;
import uk.nhs.portal.organisations.imports.UnreadableFile;
import uk.nhs.portal.performance.intake.FigureSink;

/// The rows of a file, read one by one.
final class FileRows {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_CELL = 1 << 20;

  /// What separates cells in files that say they are separated by commas; `¬` is the byte 0xAC.
  private static final String SEPARATORS = ",;\t|¬";

  private final TextFile file;
  private final char separator;

  private FileRows(TextFile file, char separator) {
    this.file = file;
    this.separator = separator;
  }

  /// Looks for what separates its cells.
  ///
  /// @throws UnreadableFile if it is empty, or cannot be read
  static FileRows of(TextFile file) {
    try (Reader reader = reader(file)) {
      return new FileRows(file, separator(reader));
    } catch (IOException _) {
      throw new UnreadableFile(file.file().name(), "file.unreadable");
    }
  }

  boolean hasCommas() {
    return separator == ',';
  }

  /// The names of its columns.
  ///
  /// @throws UnreadableFile if it is empty, or not separated values
  Header header() {
    try (CsvReader<CsvRecord> csv = csv();
        CloseableIterator<CsvRecord> records = csv.iterator()) {
      if (!records.hasNext()) {
        throw new UnreadableFile(file.file().name(), "file.empty");
      }
      return Header.of(records.next().getFields());
    } catch (CsvParseException | IOException | UncheckedIOException _) {
      throw new UnreadableFile(file.file().name(), "file.csv");
    }
  }

  /// Hands all rows after the first one to whoever reads them.
  ///
  /// @throws UnreadableFile if it breaks off in the middle of a cell
  void read(Header header, PerformanceLayout.Reading reading, FigureSink sink) {
    long rows = 0;
    try (CsvReader<CsvRecord> csv = csv();
        CloseableIterator<CsvRecord> records = csv.iterator()) {
      records.next();
      while (records.hasNext()) {
        CsvRecord record = records.next();
        FileRow row = new FileRow(header, record.getStartingLineNumber(), record.getFields(), sink);
        if (isBlank(row.cells())) {
          continue;
        }
        rows++;
        sink.row();
        read(row, reading, sink, records.hasNext());
      }
    } catch (CsvParseException | IOException | UncheckedIOException _) {
      throw new UnreadableFile(file.file().name(), "file.csv");
    }
    if (rows == 0) {
      sink.refuseAll(0, "", "file.no-rows");
    } else {
      reading.end();
    }
  }

  private static void read(
      FileRow row, PerformanceLayout.Reading reading, FigureSink sink, boolean more) {
    int cells = row.cells().size();
    int columns = row.header().size();
    if (cells < columns && !more) {
      sink.refuseAll(row.line(), "", "file.cut");
    } else if (cells < columns || !isBlank(row.cells().subList(columns, cells))) {
      sink.refuse(row.line(), "", "row.columns", String.valueOf(columns), String.valueOf(cells));
    } else {
      try {
        reading.read(row);
      } catch (RowCannotBeRead refused) {
        sink.refuse(row.line(), refused.column(), refused.code(), refused.facts());
      }
    }
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  private CsvReader<CsvRecord> csv() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(reader(file));
  }

  private static Reader reader(TextFile file) throws IOException {
    return new BufferedReader(new InputStreamReader(file.open(), file.charset()), BUFFER);
  }

  /// The one that the first line has most of, outside quotation marks.
  private static char separator(Reader reader) throws IOException {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < BUFFER; i++) {
      int read = reader.read();
      if (read < 0 || (begun && !quoted && (read == '\n' || read == '\r'))) {
        break;
      }
      begun |= read != '\n' && read != '\r';
      quoted ^= read == '"';
      int place = quoted ? -1 : SEPARATORS.indexOf(read);
      if (place >= 0) {
        counts[place]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }
}
