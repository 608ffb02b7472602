package uk.nhs.portal.registration;

import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.PersonName;

/// Somebody who is to register, before anything else is known of them.
public record Named(PersonName name, DateOfBirth dateOfBirth, Relation relation) {

  @Override
  public String toString() {
    return "Named[***]";
  }
}
