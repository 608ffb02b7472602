package uk.nhs.portal.identity.signin;

import static uk.nhs.portal.kernel.persistence.IdColumn.id;
import static uk.nhs.portal.kernel.persistence.IdColumn.idOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.kernel.OdsCode;

/// One line of an account's person: the same person again for each role and place of work.
record PersonRow(
    UUID account,
    String displayName,
    @Nullable String role,
    @Nullable String worksAt,
    @Nullable UUID patient) {

  static PersonRow read(ResultSet found, int line) throws SQLException {
    return new PersonRow(
        id(found.getBytes("account")),
        found.getString("display_name"),
        found.getString("role"),
        found.getString("ods_code"),
        idOrNull(found.getBytes("patient")));
  }

  static SignedInPerson together(List<PersonRow> rows) {
    PersonRow any = rows.getFirst();
    Set<Role> roles =
        rows.stream()
            .map(PersonRow::role)
            .filter(Objects::nonNull)
            .map(Role::valueOf)
            .collect(Collectors.toSet());
    List<OdsCode> worksAt =
        rows.stream()
            .map(PersonRow::worksAt)
            .filter(Objects::nonNull)
            .distinct()
            .map(OdsCode::new)
            .toList();
    return new SignedInPerson(
        new AccountId(any.account),
        any.displayName,
        roles,
        any.patient == null ? null : new PatientId(any.patient),
        worksAt);
  }
}
