package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;

/// The first link of a page: past header and navigation, to `#maincontent`.
public final class SkipLink extends NhsukElement {

  private static final Words WORDS = Words.of(SkipLink.class);

  public SkipLink() {
    super("a", "nhsuk-skip-link");
    attribute("data-module", "nhsuk-skip-link");
    attribute("href", "#maincontent");
    append(new Text(WORDS.get("skip")));
  }
}
