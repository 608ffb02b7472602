package uk.nhs.portal.identity.registrations;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;

/// Patients' own rows, whole. Plain SQL, because the order of its statements matters here: a
/// patient moves only while no registration is open, and no registration opens but where the
/// patient is.
@Repository
class PatientRows {

  private static final String KNOWN =
      """
      SELECT id, version, given_name, family_name, former_family_name, date_of_birth, sex,
        nhs_number, address, postcode, email, phone, practice FROM patient\
      """;

  private final JdbcClient database;

  PatientRows(JdbcClient database) {
    this.database = database;
  }

  Optional<KnownPatient> find(PatientId id) {
    return database
        .sql(KNOWN + " WHERE id = ?")
        .param(bytes(id.value()))
        .query(PatientRows::known)
        .optional();
  }

  /// The patient, whom nobody else can change until the transaction ends.
  Optional<KnownPatient> lock(PatientId id) {
    return database
        .sql(KNOWN + " WHERE id = ? FOR UPDATE")
        .param(bytes(id.value()))
        .query(PatientRows::known)
        .optional();
  }

  /// Those whom any of the conditions finds, each of them once.
  List<KnownPatient> any(List<String> conditions, Map<String, ?> values, int most) {
    String union =
        String.join(
            " UNION ",
            conditions.stream().map(condition -> KNOWN + " WHERE " + condition).toList());
    return database
        .sql(union + " ORDER BY family_name, given_name, id LIMIT " + most)
        .params(values)
        .query(PatientRows::known)
        .list();
  }

  /// Adds the row of somebody new.
  ///
  /// @throws DuplicateKeyException if the NHS number is somebody else's
  void add(PatientId id, Demographics person, OdsCode practice) {
    with(
            person,
            """
            INSERT INTO patient (id, nhs_number, given_name, family_name, former_family_name,
              search_name, date_of_birth, sex, address, postcode, email, phone, practice, version)
            VALUES (:id, :nhsNumber, :given, :family, :former, :search, :born, :sex, :address,
              :postcode, :email, :phone, :practice, 0)\
            """)
        .param("id", bytes(id.value()))
        .param("practice", practice.value())
        .update();
  }

  /// Writes what is true of the person from now on.
  ///
  /// @throws DuplicateKeyException if the NHS number is somebody else's; nothing is changed then
  void change(PatientId id, Demographics person) {
    with(
            person,
            """
            UPDATE patient SET nhs_number = COALESCE(:nhsNumber, nhs_number), given_name = :given,
              family_name = :family, former_family_name = :former, search_name = :search,
              date_of_birth = :born, sex = :sex, address = :address, postcode = :postcode,
              email = :email, phone = :phone, version = version + 1
            WHERE id = :id\
            """)
        .param("id", bytes(id.value()))
        .update();
  }

  void move(PatientId id, OdsCode practice) {
    database
        .sql("UPDATE patient SET practice = ? WHERE id = ?")
        .params(practice.value(), bytes(id.value()))
        .update();
  }

  private StatementSpec with(Demographics person, String statement) {
    HomeAddress home = person.address();
    return database
        .sql(statement)
        .param("nhsNumber", text(person.nhsNumber(), NhsNumber::value), Types.VARCHAR)
        .param("given", person.name().given())
        .param("family", person.name().family())
        .param("former", person.formerFamilyName(), Types.VARCHAR)
        .param("search", person.name().searchable())
        .param("born", person.dateOfBirth().value())
        .param("sex", person.sex().name())
        .param("address", text(home, it -> String.join("\n", it.lines())), Types.VARCHAR)
        .param(
            "postcode", text(home == null ? null : home.postcode(), Postcode::value), Types.VARCHAR)
        .param("email", text(person.email(), EmailAddress::value), Types.VARCHAR)
        .param("phone", text(person.phone(), PhoneNumber::value), Types.VARCHAR);
  }

  private static <T> @Nullable String text(
      @Nullable T value, java.util.function.Function<T, String> column) {
    return value == null ? null : column.apply(value);
  }

  private static KnownPatient known(ResultSet row, int line) throws SQLException {
    return new KnownPatient(
        new PatientId(uuid(row, "id")),
        row.getInt("version"),
        new Demographics(
            new PersonName(row.getString("given_name"), row.getString("family_name")),
            row.getString("former_family_name"),
            new DateOfBirth(row.getObject("date_of_birth", LocalDate.class)),
            Sex.valueOf(row.getString("sex")),
            value(row.getString("nhs_number"), NhsNumber::new),
            address(row.getString("address"), row.getString("postcode")),
            value(row.getString("email"), EmailAddress::new),
            value(row.getString("phone"), PhoneNumber::new)),
        new OdsCode(row.getString("practice")));
  }

  private static @Nullable HomeAddress address(@Nullable String lines, @Nullable String postcode) {
    return lines == null
        ? null
        : new HomeAddress(Arrays.asList(lines.split("\n", -1)), value(postcode, Postcode::new));
  }

  private static <T> @Nullable T value(
      @Nullable String column, java.util.function.Function<String, T> of) {
    return column == null ? null : of.apply(column);
  }
}
