package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Text;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.registration.decisions.ApplicantEvent;
import uk.nhs.portal.registration.decisions.ApplicantFile;

/// What happened to somebody's application, the latest first.
final class HistoryTable {

  private static final Words WORDS = RegistrationPage.WORDS;

  private HistoryTable() {}

  static Table of(ApplicantFile file) {
    Table table =
        new Table(WORDS.get("practice.history"))
            .hideCaption()
            .responsive()
            .columns(
                WORDS.get("practice.history.when"),
                WORDS.get("practice.history.what"),
                WORDS.get("practice.history.by"),
                WORDS.get("practice.history.note"));
    for (ApplicantEvent event : file.history().reversed()) {
      table.row(
          new Text(NhsFormat.dateTime(event.at())),
          new Text(what(event)),
          new Text(by(event.by(), event.byRole(), file.names())),
          Markup.lines(event.note().lines().toList()));
    }
    return table;
  }

  private static String what(ApplicantEvent event) {
    String what = ApplicantWords.one("practice.event", event.what());
    String detail = "practice.event." + event.what().name() + "." + event.detail();
    return WORDS.has(detail) ? WORDS.get("practice.event.detail", what, WORDS.get(detail)) : what;
  }

  /// Whose doing it was.
  static String by(@Nullable UUID account, String role, Map<UUID, String> names) {
    if (account == null) {
      return switch (role) {
        case "SYSTEM" -> WORDS.get("practice.by.portal");
        case "PRACTICE_RULE" -> WORDS.get("practice.by.rule");
        default -> WORDS.get("practice.by.applicant");
      };
    }
    return role.equals("PATIENT")
        ? WORDS.get("practice.by.applicant")
        : names.getOrDefault(account, WORDS.get("practice.by.somebody"));
  }
}
