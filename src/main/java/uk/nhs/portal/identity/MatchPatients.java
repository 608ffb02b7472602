package uk.nhs.portal.identity;

import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;

/// Says which patient of a practice somebody is who told it who they are.
///
/// Nothing is shown to anybody, so it leaves no row in the audit trail; and whoever asks must tell
/// the person nothing of the answer.
@Service
public class MatchPatients {

  private final JdbcClient database;

  MatchPatients(JdbcClient database) {
    this.database = database;
  }

  /// The one patient of the practice whose name and date of birth are these, and whose NHS number
  /// is this one if it is known. Accents and capitals of names do not count; two patients of the
  /// same name and day are nobody.
  @Transactional(readOnly = true)
  public Optional<PatientId> match(
      OdsCode practice, PersonName name, LocalDate dateOfBirth, @Nullable NhsNumber nhsNumber) {
    List<PatientId> found =
        database
            .sql(
                """
                SELECT id FROM patient WHERE practice = :practice AND date_of_birth = :born
                  AND search_name = :name AND (:any OR nhs_number = :number)\
                """)
            .param("practice", practice.value())
            .param("born", dateOfBirth)
            .param("name", name.searchable())
            .param("any", nhsNumber == null)
            .param("number", nhsNumber == null ? "" : nhsNumber.value())
            .query((row, line) -> new PatientId(uuid(row, "id")))
            .list();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
