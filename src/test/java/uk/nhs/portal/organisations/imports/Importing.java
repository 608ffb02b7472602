package uk.nhs.portal.organisations.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import uk.nhs.portal.organisations.RealData;

/// Imports in tests, and remembers what was said about the rows.
final class Importing {

  private final ImportFiles importFiles;
  final List<RowRemark> remarks = new ArrayList<>();

  Importing(ImportFiles importFiles) {
    this.importFiles = importFiles;
  }

  ImportCounts real(ImportKind kind, String... names) {
    List<ImportFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(ImportFile.of(RealData.file(name)));
    }
    return imported(importFiles.run(kind, files, false, remarks::add));
  }

  ImportResult realSkippingBad(ImportKind kind, String name) {
    return importFiles.run(kind, List.of(ImportFile.of(RealData.file(name))), true, remarks::add);
  }

  ImportCounts text(ImportKind kind, String... lines) {
    return imported(run(kind, false, lines));
  }

  ImportResult run(ImportKind kind, boolean skipBad, String... lines) {
    return run(kind, skipBad, StandardCharsets.UTF_8, String.join("\r\n", lines) + "\r\n");
  }

  ImportResult run(ImportKind kind, boolean skipBad, Charset charset, String text) {
    ImportFile file = new ImportFile("test.csv", new ByteArrayResource(text.getBytes(charset)));
    return importFiles.run(kind, List.of(file), skipBad, remarks::add);
  }

  ImportCounts imported(ImportResult result) {
    assertThat(result).as(() -> "remarks: " + remarks).isInstanceOf(ImportResult.Imported.class);
    return result.counts();
  }

  List<String> codes() {
    return remarks.stream().map(RowRemark::code).toList();
  }
}
