package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.nhsuk.Link;

/// Where something was published, as a link where it is one.
final class Sources {

  private Sources() {}

  static Component of(String source) {
    return Evidence.isLink(source) ? Link.leaving(shown(source), source) : new Text(source);
  }

  /// An address without what nobody reads.
  private static String shown(String address) {
    return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
