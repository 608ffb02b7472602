package uk.nhs.portal.maturity.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.nhs.portal.organisations.imports.ImportFile;

/// Reads a list of participants; such lists are short.
record ReadCsv(Layouts layout, List<CsvRow> rows) {

  private static final int MOST_BYTES = 1_000_000;

  /// @throws UnreadableFile if it is missing, no text, too large, broken, or of no known layout
  static ReadCsv of(ImportFile file) {
    try (CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text(file));
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      if (!records.hasNext()) {
        throw new UnreadableFile("file.empty");
      }
      List<String> header =
          records.next().getFields().stream()
              .map(name -> name.strip().toLowerCase(Locale.ROOT))
              .toList();
      Layouts layout = Layouts.of(header).orElseThrow(() -> new UnreadableFile("file.layout"));
      List<CsvRow> rows = new ArrayList<>();
      while (records.hasNext()) {
        CsvRecord each = records.next();
        rows.add(new CsvRow(each.getStartingLineNumber(), header, each.getFields()));
      }
      return new ReadCsv(layout, List.copyOf(rows));
    } catch (CsvParseException | UncheckedIOException broken) {
      throw new UnreadableFile("file.csv");
    } catch (IOException unreadable) {
      throw new UnreadableFile("file.unreadable");
    }
  }

  /// UTF-8, else Windows-1252, in which word processors save dashes and quotes.
  private static String text(ImportFile file) {
    byte[] bytes = bytes(file);
    for (byte each : bytes) {
      if (each == 0) {
        throw new UnreadableFile("file.binary");
      }
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static byte[] bytes(ImportFile file) {
    try (InputStream in = file.content().getInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnreadableFile("file.large");
      }
      return bytes;
    } catch (NoSuchFileException | FileNotFoundException _) {
      throw new UnreadableFile("file.missing");
    } catch (IOException _) {
      throw new UnreadableFile("file.unreadable");
    }
  }
}
