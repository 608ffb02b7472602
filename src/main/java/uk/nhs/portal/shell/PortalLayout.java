package uk.nhs.portal.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.nhsuk.SkipLink;
import uk.nhs.portal.signposts.Audience;

/// The frame of every page: skip link, header, time-out warning, the page with its `main`, footer.
abstract class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private final Furniture furniture;
  private final Audience audience;
  private final Div top = new Div();
  private final Div container = new Div();

  PortalLayout(Furniture furniture, Audience audience) {
    this.furniture = furniture;
    this.audience = audience;
    addClassNames("app-frame", "app-frame--" + audience.name().toLowerCase(Locale.ROOT));
    container.addClassName("nhsuk-width-container");
    add(new SkipLink(), top, container, furniture.footer());
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    container.removeAll();
    if (content != null) {
      container.getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
    container.removeAll();
  }

  /// Shows a page in place of the present one, without leaving its address.
  void showInstead(HasElement page) {
    showRouterLayoutContent(page);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    top.removeAll();
    top.add(furniture.header(audience, event.getLocation()));
    furniture.timeoutWarning().ifPresent(top::add);
  }
}
