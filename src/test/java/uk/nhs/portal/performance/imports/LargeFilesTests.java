package uk.nhs.portal.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.TextFile;
import uk.nhs.portal.organisations.imports.UnreadableFile;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NamedOrganisation;
import uk.nhs.portal.performance.intake.NewFigure;

/// Files without end.
class LargeFilesTests {

  private static final String HEADER = "period,organisation,value\n";
  private static final String ROW = "2025-01-01,RX1,60\n";

  @Test
  void rowsAreForgottenAsSoonAsTheyAreHandedOn() {
    long rows = 2_000_000; // 36 MB of text: what is kept does not grow with it
    Counting counted = new Counting();
    FileRows file = FileRows.of(TextFile.inspect(new ImportFile("large.csv", () -> text(rows))));

    long before = usedAfterCollection();
    file.read(file.header(), _ -> {}, counted);

    assertThat(counted.rows).isEqualTo(rows);
    assertThat(counted.highest - before).as("bytes kept").isLessThan(16L << 20);
  }

  @Test
  void aLineThatDoesNotEndIsNoRow() {
    byte[] text = (HEADER + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
    FileRows file =
        FileRows.of(
            TextFile.inspect(new ImportFile("line.csv", () -> new ByteArrayInputStream(text))));

    assertThatThrownBy(() -> file.read(file.header(), _ -> {}, new Counting()))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("file.csv"));
  }

  private static long usedAfterCollection() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /// The header, and the row so many times, without ever being there as a whole.
  private static InputStream text(long rows) {
    byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
    byte[] row = ROW.getBytes(StandardCharsets.UTF_8);
    long length = header.length + rows * row.length;
    return new InputStream() {
      private long place;

      @Override
      public int read() {
        if (place == length) {
          return -1;
        }
        long at = place++;
        return at < header.length
            ? header[(int) at]
            : row[(int) ((at - header.length) % row.length)];
      }

      @Override
      public int read(byte[] into, int offset, int wanted) {
        int n = 0;
        for (int next = n < wanted ? read() : -1; next >= 0; next = n < wanted ? read() : -1) {
          into[offset + n++] = (byte) next;
        }
        return n == 0 && wanted > 0 ? -1 : n;
      }
    };
  }

  /// Counts rows and looks now and then at what is used.
  private static final class Counting implements FigureSink {

    private long rows;
    private long highest;

    @Override
    public void row() {
      if (++rows % 500_000 == 0) {
        highest = Math.max(highest, usedAfterCollection());
      }
    }

    @Override
    public void figure(NewFigure figure) {}

    @Override
    public void names(NamedOrganisation organisation) {}

    @Override
    public void refuse(long line, String column, String code, String... facts) {
      throw new AssertionError(code + List.of(facts));
    }

    @Override
    public void refuseAll(long line, String column, String code, String... facts) {
      throw new AssertionError(code + List.of(facts));
    }

    @Override
    public void remark(long line, String column, String code, String... facts) {}
  }
}
