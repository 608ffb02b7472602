package uk.nhs.portal.organisations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/// Open data as the publishers release it, which is not part of the project: where it is absent, a
/// test that needs it says so and is skipped.
public final class RealData {

  private static final Path FOLDER =
      Path.of(Objects.requireNonNullElse(System.getenv("PORTAL_REAL_DATA"), "../shared/data"));

  private RealData() {}

  /// The file, or the test is skipped.
  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(
        Files.isReadable(file),
        () -> "SKIPPED: no real data at " + file + " (set PORTAL_REAL_DATA)");
    return file;
  }
}
