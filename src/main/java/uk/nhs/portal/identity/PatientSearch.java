package uk.nhs.portal.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.domain.Limit;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;

/// What a receptionist typed to find a patient: it is read as what it looks like.
sealed interface PatientSearch {

  List<Patient> in(Patients patients, OdsCode practice);

  /// Whether it is the patient who is looked for.
  boolean finds(Patient patient);

  static PatientSearch of(String typed) {
    String text = typed.strip();
    try {
      Matcher ymd = Patterns.ISO.matcher(text);
      Matcher dmy = Patterns.BRITISH.matcher(text);
      if (ymd.matches()) {
        return born(ymd.group(1), ymd.group(2), ymd.group(3));
      } else if (dmy.matches()) {
        return born(dmy.group(3), dmy.group(2), dmy.group(1));
      } else if (Patterns.DIGITS.matcher(text).matches()) {
        return new ByNhsNumber(NhsNumber.of(text));
      }
    } catch (InvalidValue | DateTimeException _) {
      return new Nobody();
    }
    return named(text);
  }

  private static PatientSearch born(String year, String month, String day) {
    return new ByDateOfBirth(
        DateOfBirth.of(
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
  }

  private static PatientSearch named(String text) {
    List<String> words =
        Arrays.stream(PersonName.plain(text).replaceAll("[,!%_]", " ").strip().split(" +"))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.isEmpty() ? new Nobody() : new ByName(words.getFirst(), words.getLast());
  }

  record ByNhsNumber(NhsNumber nhsNumber) implements PatientSearch {
    @Override
    public List<Patient> in(Patients patients, OdsCode practice) {
      return patients.findByPracticeAndNhsNumber(practice, nhsNumber);
    }

    @Override
    public boolean finds(Patient patient) {
      return nhsNumber.equals(patient.summary().nhsNumber());
    }
  }

  record ByDateOfBirth(DateOfBirth born) implements PatientSearch {
    @Override
    public List<Patient> in(Patients patients, OdsCode practice) {
      return patients.bornOn(practice, born, Limit.of(FindPatients.MOST));
    }

    @Override
    public boolean finds(Patient patient) {
      return born.value().equals(patient.summary().dateOfBirth());
    }
  }

  record ByName(String one, String other) implements PatientSearch {
    @Override
    public List<Patient> in(Patients patients, OdsCode practice) {
      return patients.named(
          practice, "% " + one + "%", "% " + other + "%", Limit.of(FindPatients.MOST));
    }

    @Override
    public boolean finds(Patient patient) {
      String names = patient.name().searchable();
      return names.contains(" " + one) && names.contains(" " + other);
    }
  }

  record Nobody() implements PatientSearch {
    @Override
    public List<Patient> in(Patients patients, OdsCode practice) {
      return List.of();
    }

    @Override
    public boolean finds(Patient patient) {
      return false;
    }
  }

  /// The shapes of what is no name.
  final class Patterns {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BRITISH =
        Pattern.compile("(\\d{1,2})[/. ](\\d{1,2})[/. ](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("[\\d\\s-]+");

    private Patterns() {}
  }
}
