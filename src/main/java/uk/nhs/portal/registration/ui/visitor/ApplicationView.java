package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.registration.applications.Application;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;

/// An application at every stage: what is left to do, or how far the practice is.
@Route("register-with-a-gp/:reference")
@AnonymousAllowed
class ApplicationView extends ApplicationPage {

  private static final Words WORDS = Words.of(ApplicationView.class);

  private final transient FollowDrafts follow;
  private final transient PracticeWords practices;
  private final transient Clock clock;

  ApplicationView(
      ApplicationCookies cookies, FollowDrafts follow, PracticeWords practices, Clock clock) {
    super(cookies);
    this.follow = follow;
    this.practices = practices;
    this.clock = clock;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    DraftProgress progress = follow.progress(key);
    Application application = progress.application();
    if (has(event, "withdrawn")) {
      add(NotificationBanner.success(WORDS.get("withdraw.done")));
    } else if (has(event, "decided")) {
      add(NotificationBanner.important(WORDS.get("withdraw.decided")));
    } else if (has(event, "corrected")) {
      add(NotificationBanner.success(WORDS.get("correct.done")));
    }
    if (application.isDraft()) {
      heading(practices.title(application.practice()));
      new DraftContent(progress, at).parts().forEach(this::add);
    } else {
      String practice = practices.name(application.practice());
      heading(WORDS.get("tracker.title", practice));
      new TrackerContent(application, at, practice, London.today(clock)).parts().forEach(this::add);
    }
  }
}
