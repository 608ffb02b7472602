package uk.nhs.portal.signposts;

import java.util.function.IntSupplier;

/// An entry in the header's navigation of an audience; declared as a bean by the feature.
///
/// @param label the words of the link
/// @param href where it leads, from the root of the site
/// @param audience whose header shows it; what visitors see, everybody on the public layout sees
/// @param position entries are shown in rising order
/// @param waiting how many things wait there for whoever is signed in; shown if there are any
public record NavigationItem(
    String label, String href, Audience audience, int position, IntSupplier waiting) {

  /// An entry where nothing waits.
  public NavigationItem(String label, String href, Audience audience, int position) {
    this(label, href, audience, position, () -> 0);
  }
}
