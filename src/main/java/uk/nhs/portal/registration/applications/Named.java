package uk.nhs.portal.registration.applications;

import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.registration.Relation;

/// Somebody who is to register, before anything else is known of them.
public record Named(PersonName name, DateOfBirth dateOfBirth, Relation relation) {

  static Named of(Applicant person) {
    return new Named(person.name(), person.dateOfBirth(), person.relation());
  }

  @Override
  public String toString() {
    return "Named[***]";
  }
}
