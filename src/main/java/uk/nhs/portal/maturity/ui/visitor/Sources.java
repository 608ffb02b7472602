package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.nhsuk.Link;

/// Where something was published, as a link where it is one.
final class Sources {

  private Sources() {}

  static Component of(String source) {
    if (!Evidence.isLink(source)) {
      return new Text(source);
    }
    Link link = Link.leaving(shown(source), source);
    link.addClassName("app-address");
    return link;
  }

  /// An address without what nobody reads.
  private static String shown(String address) {
    return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
