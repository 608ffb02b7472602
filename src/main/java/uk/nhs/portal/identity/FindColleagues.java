package uk.nhs.portal.identity;

import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Finds who works at an organisation, for those who work there.
@Service
public class FindColleagues {

  private final JdbcClient database;
  private final WhoIsSignedIn who;

  FindColleagues(JdbcClient database, WhoIsSignedIn who) {
    this.database = database;
    this.who = who;
  }

  /// All who work there and can sign in, in the order of their names.
  ///
  /// @throws NotFound if the person who asks does not work there
  @Transactional(readOnly = true)
  public List<Colleague> at(OdsCode organisation) {
    who.requireActsFor(organisation);
    return database
        .sql(
            """
            SELECT a.id, a.display_name FROM staff_membership m JOIN account a ON a.id = m.account
            WHERE m.ods_code = ? AND a.status = 'OPEN' ORDER BY a.display_name, a.id\
            """)
        .param(organisation.value())
        .query((row, line) ->
            new Colleague(new AccountId(uuid(row, "id")), row.getString("display_name")))
        .list();
  }
}
