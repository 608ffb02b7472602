package uk.nhs.portal.identity.needs;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.TimeOrderedId;

/// What was and is known of patients' needs.
@Repository
class NeedsRows {

  private static final String NEEDS =
      """
      SELECT patient, language, formats, other_format, adjustments, other_adjustment, recorded_at,
        source, recorded_by, replaced_at FROM patient_need\
      """;

  private final JdbcClient database;

  NeedsRows(JdbcClient database) {
    this.database = database;
  }

  /// The present ones of those patients of whom anything was ever recorded.
  Map<PatientId, RecordedNeeds> current(Collection<PatientId> patients) {
    Map<PatientId, RecordedNeeds> found = new HashMap<>();
    if (!patients.isEmpty()) {
      database
          .sql(NEEDS + " WHERE current_of IN (:patients)")
          .param("patients", patients.stream().map(id -> bytes(id.value())).toList())
          .query(row -> {
            found.put(new PatientId(uuid(row, "patient")), recorded(row));
          });
    }
    return found;
  }

  /// All that was ever recorded of a patient, the latest first.
  List<RecordedNeeds> history(PatientId patient) {
    return database
        .sql(NEEDS + " WHERE patient = ? ORDER BY recorded_at DESC, id DESC")
        .param(bytes(patient.value()))
        .query((row, line) -> recorded(row))
        .list();
  }

  /// Holds the patient, so that of two who record at once one comes after the other; false if there
  /// is no such patient.
  boolean lock(PatientId patient) {
    return database
        .sql("SELECT id FROM patient WHERE id = ? FOR UPDATE")
        .param(bytes(patient.value()))
        .query((row, line) -> row.getBytes("id"))
        .optional()
        .isPresent();
  }

  void replace(PatientId patient, Needs needs, NeedsSource source, @Nullable UUID by, Instant now) {
    database
        .sql("UPDATE patient_need SET replaced_at = ? WHERE current_of = ?")
        .params(utc(now), bytes(patient.value()))
        .update();
    database
        .sql(
            """
            INSERT INTO patient_need (id, patient, language, formats, other_format, adjustments,
              other_adjustment, recorded_at, source, recorded_by)
            VALUES (:id, :patient, :language, :formats, :otherFormat, :adjustments,
              :otherAdjustment, :now, :source, :by)\
            """)
        .param("id", bytes(TimeOrderedId.next()))
        .param("patient", bytes(patient.value()))
        .param("language", needs.language(), Types.VARCHAR)
        .param("formats", codes(needs.sortedFormats()))
        .param("otherFormat", needs.otherFormat(), Types.VARCHAR)
        .param("adjustments", codes(needs.sortedAdjustments()))
        .param("otherAdjustment", needs.otherAdjustment(), Types.VARCHAR)
        .param("now", utc(now))
        .param("source", source.name())
        .param("by", bytesIfAny(by), Types.BINARY)
        .update();
  }

  private static String codes(Set<? extends Enum<?>> codes) {
    return codes.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static <E> Set<E> codes(String column, Function<String, E> code) {
    return Arrays.stream(column.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(code)
        .collect(Collectors.toSet());
  }

  private static RecordedNeeds recorded(ResultSet row) throws SQLException {
    return new RecordedNeeds(
        new Needs(
            row.getString("language"),
            codes(row.getString("formats"), AccessibleFormat::valueOf),
            row.getString("other_format"),
            codes(row.getString("adjustments"), Adjustment::valueOf),
            row.getString("other_adjustment")),
        instant(row, "recorded_at"),
        NeedsSource.valueOf(row.getString("source")),
        uuidIfAny(row, "recorded_by"),
        instantIfAny(row, "replaced_at"));
  }
}
