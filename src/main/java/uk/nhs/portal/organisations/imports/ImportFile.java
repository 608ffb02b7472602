package uk.nhs.portal.organisations.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;

/// A file to be imported.
///
/// @param name as the report calls it
/// @param content opened twice: first to learn its encoding, then to read its rows
public record ImportFile(String name, InputStreamSource content) {

  /// A file on this machine.
  public static ImportFile of(Path path) {
    return new ImportFile(path.toString(), () -> Files.newInputStream(path));
  }

  /// A file that the application brings along.
  public static ImportFile of(Resource resource) {
    return new ImportFile(String.valueOf(resource.getFilename()), resource);
  }
}
