package uk.nhs.portal.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One running portal for all journeys, and a new browser for each test that asks for one.
final class JourneyStage implements ParameterResolver, AfterEachCallback {

  private static final Namespace STAGE = Namespace.create(JourneyStage.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Portal.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (parameter.getParameter().getType() == Portal.class) {
      return portal(context);
    }
    return context
        .getStore(STAGE)
        .computeIfAbsent(Browser.class, key -> Browser.wide(portal(context)), Browser.class);
  }

  private static Portal portal(ExtensionContext context) {
    Store forAll = context.getRoot().getStore(STAGE);
    return forAll.computeIfAbsent(Portal.class, key -> Portal.started(), Portal.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Browser browser = context.getStore(STAGE).remove(Browser.class, Browser.class);
    if (browser != null) {
      browser.close();
    }
  }
}
