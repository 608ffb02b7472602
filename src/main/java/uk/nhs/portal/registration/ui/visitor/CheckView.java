package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.registration.answers.Implausible;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.CheckPlausible;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;

/// All answers before they are sent, what is declared with them, and the button that sends them.
@Route("register-with-a-gp/:reference/check")
@AnonymousAllowed
class CheckView extends ApplicationPage {

  private static final Words WORDS = Words.of(CheckView.class);

  private final transient FollowDrafts follow;
  private final transient CheckPlausible plausible;
  private final transient PracticeWords practices;

  CheckView(
      ApplicationCookies cookies,
      FollowDrafts follow,
      CheckPlausible plausible,
      PracticeWords practices) {
    super(cookies);
    this.follow = follow;
    this.plausible = plausible;
    this.practices = practices;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    DraftProgress progress = follow.progress(key);
    if (!progress.application().isDraft() || !progress.isReady()) {
      forward(event, at.href());
      return;
    }
    backLink(at.href());
    heading(WORDS.get("check.title"));
    String practice = practices.name(progress.application().practice());
    add(new Paragraph(WORDS.get("check.to", practice)));
    List<Implausible> wrong = plausible.of(progress);
    if (!wrong.isEmpty()) {
      add(wrong(wrong, progress.application().people(), at));
    }
    add(Heading.h2(WORDS.get("application.shared")));
    AnswerLists.of(progress.shared(), at::sharedQuestion).forEach(this::add);
    people(progress, at);
    send(at, event, practice);
  }

  private static WarningCallout wrong(
      List<Implausible> wrong, List<Applicant> people, ApplicationAddress at) {
    ItemList list = ItemList.bullets();
    for (Implausible each : wrong) {
      list.item(new Link(WORDS.get(each.problem().words()), where(each, people, at)));
    }
    return new WarningCallout(WORDS.get("check.wrong"), list);
  }

  private static String where(Implausible each, List<Applicant> people, ApplicationAddress at) {
    Integer place = each.person();
    LinkId item = each.item();
    if (place == null) {
      return item == null ? at.page("people") : at.sharedQuestion(item);
    }
    int position = people.get(place).position();
    return item == null ? at.person(position) : at.question(position, item);
  }

  private void people(DraftProgress progress, ApplicationAddress at) {
    List<Applicant> people = progress.application().people();
    for (Applicant person : people) {
      int position = person.position();
      add(Heading.h2(person.name().formatted()), AnswerLists.person(person, at.person(position)));
      List<Component> answers =
          AnswerLists.of(progress.of(person), item -> at.question(position, item));
      if (people.size() == 1) {
        answers.forEach(this::add);
      } else {
        // of a household, every answer at once would be a page that nobody reads
        add(
            new Details(
                WORDS.get("check.answers", person.name().given()),
                answers.toArray(Component[]::new)));
      }
    }
  }

  private void send(ApplicationAddress at, BeforeEnterEvent event, String practice) {
    List<String> declared = new ArrayList<>();
    for (int line = 1; WORDS.has("check.declare." + line); line++) {
      declared.add(WORDS.get("check.declare." + line, practice));
    }
    Form form =
        PostForm.to(at.page("check/send"))
            .add(new Button(WORDS.get("check.send")).preventDoubleClick());
    add(
        Heading.h2(WORDS.get("check.declare")),
        new Paragraph(WORDS.get("check.declare.text")),
        ItemList.bullets(declared.toArray(String[]::new)),
        form);
    String refused = parameter(event, "refused");
    if (!refused.isEmpty()) {
      String why = "check.refused." + refused;
      if (WORDS.has(why)) {
        new FormErrors(form, this).show(WORDS.get(why, practice));
      }
    }
  }
}
