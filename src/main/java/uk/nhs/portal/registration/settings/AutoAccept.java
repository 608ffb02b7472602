package uk.nhs.portal.registration.settings;

import java.util.Set;

/// Which applications are approved without anybody's doing: of people of 18 or over, matched
/// exactly, within the inner area, and registering in one of these ways.
///
/// @param on whether any are
/// @param kinds the kinds of registration, such as `TRANSFER_IN`
public record AutoAccept(boolean on, Set<String> kinds) {

  /// None are.
  public static final AutoAccept OFF = new AutoAccept(false, Set.of());

  /// The youngest who can be approved in this way, in years.
  public static final int LEAST_AGE = 18;

  public AutoAccept {
    kinds = Set.copyOf(kinds);
  }
}
