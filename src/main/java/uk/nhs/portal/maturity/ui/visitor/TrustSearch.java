package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.trusts.FormerTrust;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.SearchInput;

/// The search for a trust, and what it found.
final class TrustSearch {

  static final String FIELD = "trust";
  private static final int LONGEST = 100;

  private TrustSearch() {}

  static SearchInput field() {
    return new SearchInput(FIELD, MaturityPage.WORDS.get("search.label"))
        .hint(MaturityPage.WORDS.get("search.hint"))
        .longest(LONGEST);
  }

  static Form form(SearchInput field) {
    return Form.get(MaturityLinks.home()).add(field);
  }

  static Component found(String typed, List<Trust> trusts) {
    if (trusts.isEmpty()) {
      return new InsetText(MaturityPage.WORDS.get("search.nothing", typed));
    }
    var found =
        Markup.element(
            "div",
            "",
            Heading.h2(
                trusts.size() == 1
                    ? MaturityPage.WORDS.get("search.found.one", typed)
                    : MaturityPage.WORDS.get("search.found", trusts.size(), typed)));
    trusts.forEach(trust -> found.add(card(trust)));
    return found;
  }

  private static Component card(Trust trust) {
    Card card =
        Card.clickable(3, Heading.Size.S, trust.name(), MaturityLinks.trust(trust.code()))
            .description(MaturityPage.WORDS.get("search.code", trust.code().formatted()));
    return trust.formerly().isEmpty()
        ? card
        : card.description(MaturityPage.WORDS.get("search.formerly", formerly(trust)));
  }

  /// `City Hospitals Sunderland (RLN)`; the code only where it is another one.
  static String formerly(Trust trust) {
    return trust.formerly().stream()
        .map(each -> name(trust, each))
        .collect(Collectors.joining("; "));
  }

  private static String name(Trust trust, FormerTrust former) {
    return former.code().equals(trust.code())
        ? former.name()
        : former.name() + " (" + former.code().formatted() + ")";
  }
}
