package uk.nhs.portal.registration.matching;

import java.util.Set;

/// A person of a register.
///
/// @param standing why the record must not be used without more ado; usually nothing
public record KnownPerson(PersonDetails details, Set<Standing> standing) {

  public KnownPerson {
    standing = Set.copyOf(standing);
  }

  public static KnownPerson of(PersonDetails details) {
    return new KnownPerson(details, Set.of());
  }

  /// What stands in the way of using a record.
  public enum Standing {
    DECEASED,
    /// The person's details are restricted; nothing of them is shown.
    SENSITIVE,
    /// The record has been merged into another one under another NHS number.
    SUPERSEDED
  }
}
