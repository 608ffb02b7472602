package uk.nhs.portal.performance.ui.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.organisations.NearbyOrganisation;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.performance.PerformanceLinks;

/// What came of looking for a service by a name, a postcode, a town, or a code of today or before.
///
/// @param kind the name of a kind of organisation; empty for any
record FoundPart(SearchOrganisations search, String typed, String kind, int page) {

  private static final Words WORDS = Words.of(FoundPart.class);

  static int page(QueryParameters query) {
    return query
        .getSingleParameter("page")
        .filter(text -> text.matches("[1-9][0-9]{0,2}"))
        .map(Integer::valueOf)
        .orElse(1);
  }

  /// What to show below the form.
  ///
  /// @param problems hears what is wrong with what was typed
  List<Component> parts(Consumer<String> problems) {
    Set<OrganisationKind> kinds =
        kind.isEmpty() ? OrganisationQuestion.MYNHS_KINDS : Set.of(OrganisationKind.valueOf(kind));
    List<Component> parts = new ArrayList<>();
    switch (search.search(new OrganisationQuestion(kinds, typed, false, page))) {
      case OrganisationsFound.Found found -> parts.addAll(list(found));
      case OrganisationsFound.DidYouMean(String meant, OrganisationsFound.Found found) -> {
        parts.add(new InsetText(WORDS.get("visitor.find.meant", meant)));
        parts.addAll(list(found));
      }
      case OrganisationsFound.UnknownPostcode(var postcode, OrganisationsFound.Found nearby) -> {
        parts.add(new InsetText(WORDS.get("visitor.find.postcode.unknown", postcode.formatted())));
        if (nearby != null) {
          parts.addAll(list(nearby));
        }
      }
      case OrganisationsFound.OutsideEngland _ ->
          parts.add(new InsetText(WORDS.get("visitor.find.outside")));
      case OrganisationsFound.NothingFound _ -> {
        parts.add(new InsetText(WORDS.get("visitor.find.nothing", typed)));
        parts.add(
            ItemList.bullets(
                WORDS.get("visitor.find.nothing.spelling"),
                WORDS.get("visitor.find.nothing.kind"),
                WORDS.get("visitor.find.nothing.place")));
      }
      case OrganisationsFound.NotUnderstood(OrganisationsFound.Reason reason) ->
          problems.accept(WORDS.get("visitor.find." + reason.name()));
    }
    return parts;
  }

  private List<Component> list(OrganisationsFound.Found found) {
    List<Component> parts = new ArrayList<>();
    parts.add(Heading.h3(WORDS.get("visitor.find.found")));
    ItemList list = ItemList.plain();
    found.organisations().forEach(each -> list.item(item(each)));
    parts.add(list);
    if (page > 1 || found.more()) {
      Pagination pages = new Pagination();
      if (page > 1) {
        pages.previous(WORDS.get("visitor.find.page", page - 1), address(page - 1));
      }
      if (found.more()) {
        pages.next(WORDS.get("visitor.find.page", page + 1), address(page + 1));
      }
      parts.add(pages);
    }
    return parts;
  }

  private static Component item(NearbyOrganisation near) {
    OrganisationSummary found = near.organisation();
    Double metres = near.metres();
    String kind = WORDS.get("visitor.find.one." + found.kind().name());
    return Markup.element(
        "span",
        "",
        new Link(found.name(), PerformanceLinks.scorecard(found.code())),
        new Text(
            " – "
                + (metres == null
                    ? WORDS.get("visitor.find.at", kind, found.address().formatted())
                    : WORDS.get(
                        "visitor.find.near-by",
                        kind,
                        found.address().formatted(),
                        NhsFormat.miles(metres)))));
  }

  private String address(int number) {
    return PerformanceLinks.home()
        + "?near="
        + URLEncoder.encode(typed, UTF_8)
        + (kind.isEmpty() ? "" : "&kind=" + kind)
        + "&page="
        + number;
  }
}
