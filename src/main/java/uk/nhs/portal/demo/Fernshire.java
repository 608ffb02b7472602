package uk.nhs.portal.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;

/// The county that does not exist: who lives there, and which practices it has.
final class Fernshire {

  private static final int FIRST_SERIAL = 123_000;

  private Fernshire() {}

  /// Somebody who lives there.
  ///
  /// @param serial from 0
  record Person(
      int serial, PersonName name, DateOfBirth dateOfBirth, Sex sex, HomeAddress address) {

    NhsNumber nhsNumber() {
      return reserved(serial);
    }

    OdsCode practice() {
      return Fernshire.practices().get(serial % practices().size());
    }

    EmailAddress email() {
      String plain =
          java.text.Normalizer.normalize(
                  name.given() + "." + name.family(), java.text.Normalizer.Form.NFD)
              .replaceAll("[^A-Za-z.]", "")
              .toLowerCase(Locale.ROOT);
      return EmailAddress.of(plain + "@example.com");
    }

    PhoneNumber phone() {
      return PhoneNumber.of("07700 900%03d".formatted(serial));
    }
  }

  static List<OdsCode> practices() {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(number -> OdsCode.of("ZYP%03d".formatted(number)))
        .toList();
  }

  static List<Person> people() {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new java.io.InputStreamReader(
                    resource("people.csv").getInputStream(), StandardCharsets.UTF_8))) {
      List<NamedCsvRecord> all = rows.stream().toList();
      return IntStream.range(0, all.size()).mapToObj(i -> person(i, all.get(i))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ClassPathResource resource(String name) {
    return new ClassPathResource("uk/nhs/portal/demo/" + name);
  }

  private static Person person(int serial, NamedCsvRecord row) {
    return new Person(
        serial,
        new PersonName(row.getField("given"), row.getField("family")),
        new DateOfBirth(LocalDate.parse(row.getField("date_of_birth"))),
        Sex.valueOf(row.getField("sex")),
        new HomeAddress(
            List.of(row.getField("address"), row.getField("town")),
            Postcode.of(row.getField("postcode"))));
  }

  /// The number of that place among those of the reserved range that pass the check.
  private static NhsNumber reserved(int place) {
    return IntStream.iterate(FIRST_SERIAL, serial -> serial + 1)
        .mapToObj("999%06d"::formatted)
        .filter(nine -> checkDigit(nine) < 10)
        .skip(place)
        .map(nine -> NhsNumber.of(nine + checkDigit(nine)))
        .findFirst()
        .orElseThrow();
  }

  private static int checkDigit(String nine) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (nine.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}
