package uk.nhs.portal.identity;

import java.util.List;

/// The accounts that a demonstration offers to everybody on its sign-in page.
@FunctionalInterface
public interface OfferedAccounts {

  List<Offered> all();

  /// One of them.
  ///
  /// @param who what the person is, e.g. "A patient of Northgate Surgery"
  record Offered(String who, String email, String password) {}
}
