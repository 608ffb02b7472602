package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.maturity.funding.Funding;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.funding.Phase;
import uk.nhs.portal.maturity.funding.PhaseKind;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// The phases of money and the milestones of participants, with what became of them.
final class PhaseTable {

  private PhaseTable() {}

  /// @param funding by the name of the participant
  static Component of(Map<String, Funding> funding) {
    boolean none = funding.values().stream().allMatch(each -> each.phases().isEmpty());
    if (none) {
      return new Paragraph(MaturityPage.WORDS.get("phases.none"));
    }
    Table table =
        new Table(MaturityPage.WORDS.get("phases.caption"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                MaturityPage.WORDS.get("phases.who"),
                MaturityPage.WORDS.get("phases.kind"),
                MaturityPage.WORDS.get("phases.when"))
            .numericColumn(MaturityPage.WORDS.get("phases.amount"))
            .columns(
                MaturityPage.WORDS.get("phases.due"),
                MaturityPage.WORDS.get("phases.achieved"),
                MaturityPage.WORDS.get("phases.paid"));
    funding.forEach((name, each) ->
        each.phases().forEach(phase -> table.row(row(name, phase).toArray(String[]::new))));
    return table;
  }

  private static List<String> row(String name, Phase phase) {
    boolean money = phase.facts().kind() != PhaseKind.GO_LIVE;
    Money amount = phase.facts().amount();
    return List.of(
        name,
        MaturityWords.one("phase", phase.facts().kind()),
        phase.facts().releasedWhen(),
        money
            ? amount == null ? MaturityPage.WORDS.get("unknown") : amount.formatted()
            : MaturityPage.WORDS.get("phases.no-money"),
        MaturityWords.date(phase.facts().dueOn()),
        phase.achievedOn() == null
            ? MaturityPage.WORDS.get("phases.not-recorded")
            : MaturityWords.date(phase.achievedOn()),
        money
            ? phase.paidOn() == null
                ? MaturityPage.WORDS.get("phases.not-recorded")
                : MaturityWords.date(phase.paidOn())
            : MaturityPage.WORDS.get("phases.no-money"));
  }
}
