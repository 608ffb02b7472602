package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Breadcrumb;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.performance.PerformanceLinks;

/// What the public pages of MyNHS have in common.
abstract class MyNhsPage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(MyNhsPage.class);

  /// The way down to this page, with the pages above it.
  final void crumbs(Link... below) {
    Breadcrumb crumbs =
        new Breadcrumb()
            .page(WORDS.get("visitor.home"), "/")
            .page(WORDS.get("visitor.title"), PerformanceLinks.home());
    for (Link link : below) {
      crumbs.page(link.getElement().getTextRecursively(), link.getElement().getAttribute("href"));
    }
    breadcrumb(crumbs);
  }

  /// Links that are not printed.
  static Component links(Component... links) {
    ItemList list = ItemList.plain();
    for (Component link : links) {
      list.item(link);
    }
    list.addClassName("app-no-print");
    return list;
  }

  /// A choice among pages: links, and the one that is shown as plain words.
  static Component choice(String label, Component... parts) {
    ItemList list = ItemList.plain();
    list.addClassName("app-choice__list");
    for (Component part : parts) {
      list.item(part);
    }
    var nav =
        Markup.element(
            "nav",
            "app-choice app-no-print",
            Markup.text("span", "app-choice__label", label),
            list);
    nav.getElement().setAttribute("aria-label", label);
    return nav;
  }

  /// One of the pages of a choice.
  static Component chosen(String text, String href, boolean current) {
    if (!current) {
      return new Link(text, href);
    }
    var shown = Markup.text("strong", "app-choice__current", text);
    shown.getElement().setAttribute("aria-current", "true");
    return shown;
  }

  static Optional<OdsCode> code(@Nullable String typed) {
    return read(typed, OdsCode::of);
  }

  /// What somebody typed into the address, if it is well-formed.
  static <T> Optional<T> read(@Nullable String typed, Function<String, T> of) {
    try {
      return typed == null ? Optional.empty() : Optional.of(of.apply(typed));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }
}
