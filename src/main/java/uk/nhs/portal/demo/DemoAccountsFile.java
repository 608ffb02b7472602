package uk.nhs.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.OfferedAccounts;
import uk.nhs.portal.identity.OfferedAccounts.Offered;

/// Writes the demo accounts where the start script finds them.
@Component
@Profile("demo")
class DemoAccountsFile {

  private final Path folder;
  private final OfferedAccounts accounts;

  DemoAccountsFile(@Value("${portal.data}") Path folder, OfferedAccounts accounts) {
    this.folder = folder;
    this.accounts = accounts;
  }

  void write() {
    List<Offered> offered = accounts.all();
    int longest = offered.stream().mapToInt(one -> one.who().length()).max().orElse(1);
    String line = "  %-" + longest + "s  %-24s  %s";
    List<String> lines =
        offered.stream()
            .map(one -> line.formatted(one.who(), one.email(), one.password()))
            .toList();
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("demo-accounts.txt"), lines);
    } catch (IOException noPlace) {
      throw new UncheckedIOException(noPlace);
    }
  }
}
