package uk.nhs.portal.audit.ui.curator;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import uk.nhs.portal.audit.AuditQuestion;
import uk.nhs.portal.audit.AuditedAct;
import uk.nhs.portal.audit.LookUpAudit;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// The acts that answer a question, as a table with the pages before and after.
final class ActsFound {

  private static final Words WORDS = Words.of(ActsFound.class);

  private final LookUpAudit.Answer answer;
  private final AuditQuestion question;
  private final Map<UUID, String> names;

  ActsFound(LookUpAudit.Answer answer, AuditQuestion question, WhoIsNamed who) {
    this.answer = answer;
    this.question = question;
    this.names =
        who.names(
            answer.acts().stream()
                .map(AuditedAct::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
  }

  void on(Consumer<Component> page) {
    if (answer.acts().isEmpty()) {
      page.accept(new Paragraph(WORDS.get("audit.none")));
      return;
    }
    page.accept(table(answer.acts()));
    if (question.page() > 1 || answer.hasMore()) {
      page.accept(pages());
    }
  }

  private Table table(List<AuditedAct> acts) {
    Table table =
        new Table(WORDS.get("audit.table"))
            .responsive()
            .columns(
                WORDS.get("audit.when"),
                WORDS.get("audit.who"),
                WORDS.get("audit.act"),
                WORDS.get("audit.what"),
                WORDS.get("audit.where"),
                WORDS.get("audit.detail"));
    for (AuditedAct act : acts) {
      String organisation = act.organisation();
      table.row(
          NhsFormat.dateTime(act.at()),
          name(act),
          act.act(),
          act.what(),
          organisation == null ? "" : organisation,
          act.detail());
    }
    return table;
  }

  private String name(AuditedAct act) {
    UUID account = act.account();
    String name = account == null ? "" : names.getOrDefault(account, account.toString()) + ", ";
    return name + act.role();
  }

  private Pagination pages() {
    Pagination pages = new Pagination();
    int page = question.page();
    if (page > 1) {
      pages.previous(WORDS.get("audit.newer"), AuditAddress.href(question.onPage(page - 1)));
    }
    if (answer.hasMore()) {
      pages.next(WORDS.get("audit.older"), AuditAddress.href(question.onPage(page + 1)));
    }
    return pages;
  }
}
