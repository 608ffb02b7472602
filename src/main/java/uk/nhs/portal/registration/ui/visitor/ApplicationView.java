package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;

/// An application at every stage: what is left to do, or how far the practice is.
@Route("register-with-a-gp/:reference")
@AnonymousAllowed
class ApplicationView extends ApplicationPage {

  private final transient FollowDrafts follow;
  private final transient PracticeWords practices;

  ApplicationView(ApplicationCookies cookies, FollowDrafts follow, PracticeWords practices) {
    super(cookies);
    this.follow = follow;
    this.practices = practices;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    DraftProgress progress = follow.progress(key);
    DraftContent draft = new DraftContent(progress, at);
    heading(practices.title(progress.application().practice()));
    add(draft.parts().toArray(Component[]::new));
  }
}
