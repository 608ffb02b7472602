package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// A part of the first page that another room of the module brings; declared as a bean.
interface HomePart {

  /// The part as it is now; empty if there is nothing to show.
  Optional<Component> part();
}
