package uk.nhs.portal.registration.ui.visitor;

import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.page.ItemSegment;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.applications.Application;

/// Where the pages of one application are.
record ApplicationAddress(ApplicationReference reference) {

  static ApplicationAddress of(Application application) {
    return new ApplicationAddress(application.reference());
  }

  /// The application itself.
  String href() {
    return RegistrationLinks.application(reference);
  }

  /// A page of it, or where a form of it is posted to.
  String page(String page) {
    return RegistrationLinks.page(reference, page);
  }

  /// Leads to a question that holds for everybody.
  String sharedQuestion(LinkId item) {
    return page("shared/" + ItemSegment.of(item));
  }

  /// The name of a person.
  String person(int position) {
    return page("people/" + position);
  }

  /// Leads to the questions about a person.
  String questions(int position) {
    return person(position) + "/questions";
  }

  /// Leads to a question about a person.
  String question(int position, LinkId item) {
    return questions(position) + "/" + ItemSegment.of(item);
  }

  /// Leads to a question whose sent answer is corrected.
  ///
  /// @param part `shared`, or the position of a person
  String correct(String part, LinkId item) {
    return page("correct/" + part + "/" + ItemSegment.of(item));
  }
}
