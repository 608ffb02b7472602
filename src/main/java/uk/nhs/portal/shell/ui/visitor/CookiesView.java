package uk.nhs.portal.shell.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Table;

/// Which cookies the portal sets: only those it cannot work without, so nothing is asked.
@Route("cookies")
@AnonymousAllowed
class CookiesView extends StatementPage {

  CookiesView() {
    super("cookies");
    add(Heading.h2(WORDS.get("cookies.1.heading")));
    Table table =
        new Table(WORDS.get("cookies.table.caption"))
            .columns(
                WORDS.get("cookies.table.name"),
                WORDS.get("cookies.table.purpose"),
                WORDS.get("cookies.table.expires"));
    for (String cookie : List.of("jsessionid", "sid", "csrf")) {
      String key = "cookies." + cookie;
      table.row(WORDS.get(key + ".name"), WORDS.get(key + ".purpose"), WORDS.get(key + ".expires"));
    }
    add(table);
    sections(2, 2);
  }
}
