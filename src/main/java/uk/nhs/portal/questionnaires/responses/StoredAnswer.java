package uk.nhs.portal.questionnaires.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.nhs.portal.questionnaires.LinkId;

/// The row of an answer.
///
/// @param json the answer as `questionnaires.format` writes it
record StoredAnswer(VersionHash version, LinkId item, String json) {

  static StoredAnswer read(ResultSet row, int number) throws SQLException {
    return new StoredAnswer(
        new VersionHash(row.getString("version")),
        new LinkId(row.getString("link_id")),
        row.getString("answer"));
  }

  @Override
  public String toString() {
    return "StoredAnswer[***]";
  }
}
