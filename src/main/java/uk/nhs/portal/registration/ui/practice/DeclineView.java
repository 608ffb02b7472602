package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.registration.decisions.CheckRefusals;
import uk.nhs.portal.registration.decisions.DecideApplications;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.GroundWords;
import uk.nhs.portal.registration.grounds.OtherReason;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.registration.grounds.RefusalChecked;

/// Declines somebody: on one of the lawful grounds that can hold, with words that are looked
/// through, after the letter was shown as it goes out.
@Route("practice/registrations/:applicant/decline")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class DeclineView extends ActPage {

  static final String STEP = "/decline";

  private final transient CheckRefusals refusals;
  private final transient DecideApplications decide;
  private final transient Clock clock;

  DeclineView(
      MyPractices practices,
      ShowApplicants applicants,
      CheckRefusals refusals,
      DecideApplications decide,
      Clock clock) {
    super(practices, applicants);
    this.refusals = refusals;
    this.decide = decide;
    this.clock = clock;
  }

  @Override
  String heading() {
    return "practice.decline.title";
  }

  @Override
  void show(BeforeEnterEvent event, QueueRow row) {
    LocalDate today = London.today(clock);
    Radios detail =
        new Radios("detail", WORDS.get("practice.decline.detail"))
            .required(WORDS.get("practice.error.detail"));
    for (OtherReason each : OtherReason.values()) {
      detail.option(each.name(), GroundWords.label(each));
    }
    Radios ground =
        new Radios("ground", WORDS.get("practice.decline.ground"))
            .required(WORDS.get("practice.error.ground"));
    Set<Ground> open = refusals.open(practice(), row, today);
    open.stream().sorted().forEach(each -> offer(ground, each, detail));
    CharacterCount words =
        new CharacterCount("words", WORDS.get("practice.decline.words"), Refusal.MOST)
            .hint(WORDS.get("practice.decline.words.hint"))
            .tooLong(WORDS.get("practice.error.words.long", Refusal.MOST));
    Div preview = new Div();
    Form form = Form.inPage().add(ground, words);
    form.add(new Button(WORDS.get("practice.decline.preview")).secondary());
    add(
        new InsetText(WORDS.get("practice.no-papers")),
        new Paragraph(WORDS.get("practice.decline.lead")),
        onSubmit(
            form,
            errors -> {
              preview.removeAll();
              Ground chosen = Ground.valueOf(ground.value());
              check(chosen, chosen.isExplained() ? detail.value() : "", words, errors)
                  .ifPresent(refusal -> preview(preview, row, refusal, today));
            }),
        preview);
  }

  private static void offer(Radios ground, Ground each, Radios detail) {
    if (each.isExplained()) {
      ground.optionWith(each.name(), GroundWords.label(each), detail);
    } else {
      ground.option(each.name(), GroundWords.label(each));
    }
  }

  private Optional<Refusal> check(
      Ground ground, String detail, CharacterCount words, FormErrors errors) {
    errors.clear();
    @Nullable OtherReason other = detail.isEmpty() ? null : OtherReason.valueOf(detail);
    switch (RefusalChecked.of(ground, other, words.value())) {
      case RefusalChecked.Lawful(Refusal refusal) -> {
        return Optional.of(refusal);
      }
      case RefusalChecked.ReasonNeeded _ -> errors.show(WORDS.get("practice.error.detail"));
      case RefusalChecked.WordsNeeded _ ->
          errors.show(words, WORDS.get("practice.error.words", Refusal.LEAST));
      case RefusalChecked.WordsTooLong _ ->
          errors.show(words, WORDS.get("practice.error.words.long", Refusal.MOST));
      case RefusalChecked.Forbidden(var found) ->
          errors.show(
              words, found.stream().map(GroundWords::message).collect(Collectors.joining(" ")));
    }
    return Optional.empty();
  }

  private void preview(Div place, QueueRow row, Refusal refusal, LocalDate today) {
    Heading heading = Heading.h2(WORDS.get("practice.decline.letter"));
    heading.getElement().setAttribute("tabindex", "-1");
    Form form = Form.inPage();
    form.add(new Button(WORDS.get("practice.decline.confirm")).warning().preventDoubleClick());
    place.add(
        heading,
        new Paragraph(WORDS.get("practice.decline.letter.how")),
        Letter.of(refusals.letter(practiceName(), row, refusal, today).text()),
        new Paragraph(WORDS.get("practice.approve.final")),
        onSubmit(
            form,
            errors ->
                answer(
                    decide.decline(practice(), row.id(), row.version(), refusal),
                    "declined",
                    errors)));
    heading.getElement().callJsFunction("focus");
  }
}
