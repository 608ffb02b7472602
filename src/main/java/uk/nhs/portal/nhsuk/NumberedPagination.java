package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import uk.nhs.portal.kernel.Words;

/// The pages of a long list of results: first, last and those around the current one.
public final class NumberedPagination extends NhsukElement {

  private static final Words WORDS = Words.of(NumberedPagination.class);

  private final int current;
  private final IntFunction<String> hrefOf;

  /// Links to the pages around the one shown.
  ///
  /// @param current the page shown, from 1
  /// @param pages how many there are
  public NumberedPagination(int current, int pages, IntFunction<String> hrefOf) {
    super("nav", "nhsuk-pagination nhsuk-pagination--numbered");
    this.current = current;
    this.hrefOf = hrefOf;
    attribute("role", "navigation");
    attribute("aria-label", WORDS.get("pagination"));
    if (current > 1) {
      HtmlContainer previous = step("previous", "prev", current - 1);
      previous.add(new Icon(Icon.Shape.ARROW_LEFT), Pagination.title("previous"));
      append(previous);
    }
    append(list(pages));
    if (current < pages) {
      HtmlContainer next = step("next", "next", current + 1);
      next.add(Pagination.title("next"), new Icon(Icon.Shape.ARROW_RIGHT));
      append(next);
    }
  }

  private HtmlContainer step(String way, String rel, int page) {
    HtmlContainer link =
        Link.to(Markup.element("a", "nhsuk-pagination__" + way), hrefOf.apply(page));
    link.getElement().setAttribute("rel", rel);
    return link;
  }

  private HtmlContainer list(int pages) {
    HtmlContainer list = Markup.element("ul", "nhsuk-pagination__list");
    int before = 0;
    for (int page : shown(pages)) {
      if (page > before + 1) {
        String classes = "nhsuk-pagination__item nhsuk-pagination__item--ellipsis";
        list.add(Markup.text("li", classes, "\u22EF"));
      }
      list.add(item(page));
      before = page;
    }
    return list;
  }

  private SortedSet<Integer> shown(int pages) {
    SortedSet<Integer> shown = new TreeSet<>();
    for (int page = current - 2; page <= current + 2; page++) {
      shown.add(page);
    }
    shown.add(1);
    shown.add(pages);
    shown.removeIf(page -> page < 1 || page > pages);
    return shown;
  }

  private HtmlContainer item(int page) {
    String number = Integer.toString(page);
    HtmlContainer link =
        Link.to(Markup.text("a", "nhsuk-pagination__link", number), hrefOf.apply(page));
    link.getElement().setAttribute("aria-label", WORDS.get("pagination.number", number));
    HtmlContainer item = Markup.element("li", "nhsuk-pagination__item", link);
    if (page == current) {
      item.addClassName("nhsuk-pagination__item--current");
      link.getElement().setAttribute("aria-current", "page");
    }
    return item;
  }
}
