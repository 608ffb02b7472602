package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.nhsuk.Breadcrumb;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.performance.PerformanceLinks;

/// A page about digital maturity.
abstract class MaturityPage extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(MaturityPage.class);

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    show(event);
  }

  /// Builds the page anew.
  abstract void show(BeforeEnterEvent event);

  /// The pages above this one, and its heading.
  final void below(String heading) {
    breadcrumb(
        new Breadcrumb()
            .page(WORDS.get("trail.home"), "/")
            .page(WORDS.get("trail.mynhs"), PerformanceLinks.home())
            .page(WORDS.get("home.title"), MaturityLinks.home()));
    title(Heading.Size.XL, heading, WORDS.get("home.title"));
  }

  /// Where the facts of this page come from.
  final void sources(Iterable<String> sources) {
    ItemList list = ItemList.bullets();
    boolean any = false;
    for (String source : sources) {
      list.item(Sources.of(source));
      any = true;
    }
    if (any) {
      add(Heading.h2(WORDS.get("sources")), list);
    }
  }

  final void part(String heading, Component... parts) {
    add(Heading.h2(heading));
    add(parts);
  }
}
