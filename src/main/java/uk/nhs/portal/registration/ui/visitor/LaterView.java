package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;

/// How to come back to a draft: everything is kept already, so there is nothing to save.
@Route("register-with-a-gp/:reference/later")
@AnonymousAllowed
class LaterView extends ApplicationPage {

  private static final Words WORDS = Words.of(LaterView.class);
  private static final LinkId EMAIL = new LinkId("email");

  private final transient FollowDrafts follow;

  LaterView(ApplicationCookies cookies, FollowDrafts follow) {
    super(cookies);
    this.follow = follow;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    DraftProgress progress = follow.progress(key);
    if (!progress.application().isDraft()) {
      forward(event, at.href());
      return;
    }
    backLink(at.href());
    if (has(event, "sent")) {
      add(NotificationBanner.success(WORDS.get("later.mailed")));
    }
    heading(WORDS.get("later.title"));
    add(
        new InsetText(WORDS.get("application.reference", at.reference().formatted())),
        new Paragraph(
            WORDS.get(
                "later.kept",
                NhsFormat.date(London.at(progress.application().expiresAt()).toLocalDate()))));
    add(Heading.h2(WORDS.get("later.here")), new Paragraph(WORDS.get("later.here.text")));
    add(Heading.h2(WORDS.get("later.elsewhere")));
    if (progress.application().owner() != null) {
      add(new Paragraph(WORDS.get("later.elsewhere.owner")));
    }
    if (progress.email().isEmpty()) {
      noAddress(progress, at);
    } else {
      add(
          new Paragraph(WORDS.get("later.elsewhere.text")),
          ItemList.bullets(
              WORDS.get("later.elsewhere.reference"),
              WORDS.get("later.elsewhere.born"),
              WORDS.get("later.elsewhere.email")));
      if (progress.application().people().isEmpty()) {
        add(new Paragraph(WORDS.get("later.elsewhere.nobody")));
      }
      add(
          PostForm.to(at.page("later/mail"))
              .add(new Button(WORDS.get("later.mail")).secondary().preventDoubleClick()));
    }
    add(
        Heading.h2(WORDS.get("later.shared-device")),
        new Paragraph(WORDS.get("later.shared-device.text")),
        PostForm.to(at.page("later/close"))
            .add(new Button(WORDS.get("later.close")).secondary().preventDoubleClick()));
  }

  private void noAddress(DraftProgress progress, ApplicationAddress at) {
    add(new Paragraph(WORDS.get("later.no-email")));
    if (progress.shared().question(EMAIL).isPresent()) {
      add(Button.link(WORDS.get("later.add-email"), at.sharedQuestion(EMAIL)).secondary());
    }
  }
}
