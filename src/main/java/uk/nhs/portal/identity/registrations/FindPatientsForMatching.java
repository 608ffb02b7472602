package uk.nhs.portal.identity.registrations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;

/// Finds the patients of all practices who may be the person that an application is about. It finds
/// more than are right; which of them is meant is for rules and people to say.
///
/// Whoever asks has made sure that the practice has an application of that person.
@Service
public class FindPatientsForMatching {

  /// No more candidates than somebody can look through.
  public static final int MOST = 20;

  private static final int YEARS_EITHER_SIDE = 110;

  private final PatientRows patients;
  private final WhoIsSignedIn who;
  private final RegistrationTrail trail;

  FindPatientsForMatching(PatientRows patients, WhoIsSignedIn who, RegistrationTrail trail) {
    this.patients = patients;
    this.who = who;
    this.trail = trail;
  }

  /// The candidates, for staff of the practice to look at; each leaves a row in the audit trail.
  ///
  /// @throws NotFound if the person who asks does not work there
  @Transactional
  public List<KnownPatient> shownTo(OdsCode practice, SoughtPerson sought) {
    who.requireActsFor(practice);
    List<KnownPatient> found = find(sought);
    found.forEach(patient -> trail.patient(Act.READ, patient.id(), practice, "match"));
    return found;
  }

  /// One candidate as they are known now, for staff of the practice to look at; it leaves a row in
  /// the audit trail.
  ///
  /// @throws NotFound if the person who asks does not work there
  @Transactional
  public Optional<KnownPatient> shownTo(OdsCode practice, PatientId candidate) {
    who.requireActsFor(practice);
    Optional<KnownPatient> found = patients.find(candidate);
    found.ifPresent(patient -> trail.patient(Act.READ, patient.id(), practice, "match"));
    return found;
  }

  /// One candidate as they are known now, for work that shows them to nobody. It leaves no row.
  @Transactional(readOnly = true)
  public Optional<KnownPatient> withoutShowing(PatientId candidate) {
    return patients.find(candidate);
  }

  /// The candidates, for rules that show them to nobody: at most [#MOST], by name. It leaves no
  /// row.
  @Transactional(readOnly = true)
  public List<KnownPatient> withoutShowing(SoughtPerson sought) {
    return find(sought);
  }

  /// Who has the NHS number; who was born that day and has either name or the postcode; who has two
  /// parts of the date and the beginnings of both names (as GP Connect matches people for a
  /// temporary registration); who lives there and has those beginnings. Each of it by an index.
  private List<KnownPatient> find(SoughtPerson sought) {
    Map<String, Object> values = new HashMap<>();
    values.put("born", sought.dateOfBirth().value());
    values.put("similar", similar(sought.dateOfBirth().value()));
    values.put("given", "% " + beginning(sought.name().given(), 3) + "%");
    values.put("initial", " " + beginning(sought.name().given(), 1) + "%");
    values.put("family", "% " + beginning(sought.name().family(), 3) + "%");
    List<String> conditions = new ArrayList<>();
    String name = "search_name LIKE :initial ESCAPE '!' AND search_name LIKE :family ESCAPE '!'";
    String either = "(search_name LIKE :given ESCAPE '!' OR search_name LIKE :family ESCAPE '!'";
    if (sought.nhsNumber() != null) {
      values.put("nhsNumber", sought.nhsNumber().value());
      conditions.add("nhs_number = :nhsNumber");
    }
    if (sought.postcode() != null) {
      values.put("postcode", sought.postcode().value());
      conditions.add("postcode = :postcode AND " + name);
      either += " OR postcode = :postcode";
    }
    conditions.add("date_of_birth = :born AND " + either + ")");
    conditions.add("date_of_birth IN (:similar) AND " + name);
    return patients.any(conditions, values, MOST);
  }

  private static String beginning(String name, int letters) {
    String plain = PersonName.plain(name).replaceAll("[!%_]", " ").strip();
    return plain.substring(0, Math.min(letters, plain.length()));
  }

  /// The days that share two of day, month and year with this one.
  private static List<LocalDate> similar(LocalDate day) {
    Stream<YearMonth> months =
        IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(day.getYear(), month));
    Stream<YearMonth> years =
        IntStream.rangeClosed(-YEARS_EITHER_SIDE, YEARS_EITHER_SIDE)
            .mapToObj(apart -> YearMonth.from(day).plusYears(apart));
    Stream<LocalDate> sameDay =
        Stream.concat(months, years)
            .filter(month -> month.isValidDay(day.getDayOfMonth()))
            .map(month -> month.atDay(day.getDayOfMonth()));
    return Stream.concat(
            day.withDayOfMonth(1).datesUntil(day.plusMonths(1).withDayOfMonth(1)), sameDay)
        .distinct()
        .toList();
  }
}
