package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.organisations.BankHoliday;
import uk.nhs.portal.organisations.BankHolidays;
import uk.nhs.portal.organisations.NearbyOrganisation;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.SearchedPlace;

/// One page of results: heading, numbered list, links to the other pages, map.
record Results(String words, ZonedDateTime now, OrganisationsFound.Found found) {

  private static final Words WORDS = Words.of(Results.class);
  private static final int DAYS_AHEAD = 7;

  Heading heading(int page) {
    String key =
        switch (found.place()) {
          case SearchedPlace.WithName _ -> ".named";
          case SearchedPlace.AtPostcode _ -> ".near-postcode";
          case SearchedPlace.InPartPostcode _, SearchedPlace.InTown _ ->
              found.place().where() == null ? ".inside" : ".near-middle";
        };
    String text = WORDS.get(words + key, placeName());
    return Heading.h2(page == 1 ? text : WORDS.get("results.page", text, page));
  }

  HtmlContainer list(int page) {
    HtmlContainer list = Markup.element("ol", "nhsuk-list app-results");
    list.getElement().setAttribute("start", String.valueOf(number(page, 0)));
    for (int i = 0; i < found.organisations().size(); i++) {
      NearbyOrganisation organisation = found.organisations().get(i);
      list.add(
          Markup.element(
              "li",
              "app-results__item",
              new ResultCard(organisation, number(page, i), now, found.place()).card()));
    }
    return list;
  }

  Component pages(FindPage.Query query, String href) {
    String near = query.near() == null ? "" : query.near();
    Pagination pagination = new Pagination();
    if (query.page() > 1) {
      pagination.previous(
          WORDS.get("results.number", query.page() - 1), address(href, near, query, -1));
    }
    if (found.more()) {
      pagination.next(WORDS.get("results.number", query.page() + 1), address(href, near, query, 1));
    }
    boolean needed = query.page() > 1 || found.more();
    return needed ? pagination : Markup.element("div", "app-results__end");
  }

  /// The next bank holiday, if it is today or in the next days.
  Optional<Component> bankHolidayNote() {
    BankHoliday next = BankHolidays.next(now.toLocalDate());
    if (next.day().isAfter(now.toLocalDate().plusDays(DAYS_AHEAD))) {
      return Optional.empty();
    }
    boolean today = next.day().equals(now.toLocalDate());
    return Optional.of(
        new InsetText(
            today
                ? WORDS.get("bank-holiday.today")
                : WORDS.get("bank-holiday.soon", NhsFormat.dayAndDate(next.day()))));
  }

  /// Where the results are; there is none if nobody knows where they are.
  Optional<Component> map(int page) {
    List<MapPoint> points = new ArrayList<>();
    for (int i = 0; i < found.organisations().size(); i++) {
      NearbyOrganisation near = found.organisations().get(i);
      GeoPoint where = near.organisation().where();
      if (where != null) {
        points.add(
            new MapPoint(where, String.valueOf(number(page, i)), near.organisation().name()));
      }
    }
    GeoPoint middle = middle(points);
    if (middle == null || points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganisationMap(
            WORDS.get(words + ".map", placeName()), middle, found.place().where() != null, points));
  }

  private @Nullable GeoPoint middle(List<MapPoint> points) {
    GeoPoint searched = found.place().where();
    return searched != null || points.isEmpty() ? searched : points.getFirst().where();
  }

  private String placeName() {
    return switch (found.place()) {
      case SearchedPlace.AtPostcode at -> at.postcode().formatted();
      case SearchedPlace.InPartPostcode in -> in.part().formatted();
      case SearchedPlace.InTown town -> town.name();
      case SearchedPlace.WithName name -> name.words();
    };
  }

  private static int number(int page, int index) {
    return (page - 1) * OrganisationQuestion.PAGE_SIZE + index + 1;
  }

  private static String address(String href, String near, FindPage.Query query, int step) {
    return href
        + "?near="
        + URLEncoder.encode(near, StandardCharsets.UTF_8)
        + (query.openNow() ? "&open=now" : "")
        + "&page="
        + (query.page() + step);
  }
}
