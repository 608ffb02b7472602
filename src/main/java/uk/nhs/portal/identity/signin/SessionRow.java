package uk.nhs.portal.identity.signin;

import static uk.nhs.portal.kernel.persistence.IdColumn.id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/// One line of a session with its person: the same session again for each line of the person.
record SessionRow(
    TokenHash token, UUID session, Instant created, Instant lastSeen, PersonRow person) {

  static SessionRow read(ResultSet found, int line) throws SQLException {
    return new SessionRow(
        TokenHash.of(found.getBytes("token_hash")),
        id(found.getBytes("id")),
        LoginSessions.instant(found.getObject("created", LocalDateTime.class)),
        LoginSessions.instant(found.getObject("last_seen", LocalDateTime.class)),
        PersonRow.read(found, line));
  }

  static LiveSession together(List<SessionRow> rows) {
    SessionRow any = rows.getFirst();
    return new LiveSession(
        any.token,
        any.session,
        PersonRow.together(rows.stream().map(SessionRow::person).toList()),
        any.created,
        any.lastSeen);
  }
}
