package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.List;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.registration.applications.Application;
import uk.nhs.portal.registration.applications.FindApplications;

/// The applications of the signed-in patient, so that they need no reference to come back.
@org.springframework.stereotype.Component
class YourApplications {

  private static final Words WORDS = Words.of(YourApplications.class);

  private final WhoIsSignedIn who;
  private final FindApplications find;
  private final PracticeWords practices;

  YourApplications(WhoIsSignedIn who, FindApplications find, PracticeWords practices) {
    this.who = who;
    this.find = find;
    this.practices = practices;
  }

  /// A heading and the list; nothing for visitors and for whoever has none.
  List<Component> parts() {
    if (who.current().map(SignedInPerson::patient).isEmpty()) {
      return List.of();
    }
    List<Application> mine = find.mine();
    if (mine.isEmpty()) {
      return List.of();
    }
    ItemList list = ItemList.plain();
    mine.forEach(each ->
        list.item(
            new Link(
                WORDS.get(
                    each.isDraft() ? "yours.draft" : "yours.sent",
                    practices.name(each.practice()),
                    NhsFormat.date(London.at(each.begunAt()).toLocalDate())),
                ApplicationAddress.of(each).href())));
    return List.of(Heading.h2(WORDS.get("yours.title")), list);
  }
}
