package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentState;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.assessments.NewWord;
import uk.nhs.portal.maturity.assessments.ThemeResult;
import uk.nhs.portal.maturity.assessments.Word;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.maturity.ui.assessments.PostForm;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;

/// What a reviewing trust says about a theme, and what the reviewed one replies.
@Route("trust/assessments/:assessment/themes/:theme")
@RolesAllowed("TRUST_EDITOR")
class SayView extends Page implements BeforeEnterObserver {

  static final String AGREES = "agrees";
  static final String PROPOSED = "proposed";
  static final String TEXT = "text";
  static final String YES = "yes";
  static final String NO = "no";

  private static final Words WORDS = AssessmentParts.WORDS;

  private final transient FindAssessments find;
  private final transient MyTrusts mine;

  SayView(FindAssessments find, MyTrusts mine) {
    this.find = find;
    this.mine = mine;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    Assessment assessment =
        find.one(PostForm.id(event.getRouteParameters().get("assessment").orElse("")));
    String theme = event.getRouteParameters().get("theme").orElse("");
    ThemeResult result =
        find.results(assessment).stream()
            .filter(each -> each.theme().id().equals(theme))
            .findFirst()
            .orElseThrow(() -> new NotFound("theme"));
    boolean own = mine.all().contains(assessment.trust());
    AssessmentState turn = own ? AssessmentState.REVIEWED : AssessmentState.IN_REVIEW;
    if (assessment.state() != turn) {
      throw new NotFound("it is not their turn");
    }
    backLink(address(assessment));
    title(AssessmentParts.title(result.theme()), WORDS.get("own.assessments"));
    SummaryList facts =
        new SummaryList()
            .row(WORDS.get("assessments.trust"), mine.name(assessment.trust()))
            .row(
                WORDS.get("assessment.own"),
                AssessmentParts.score(result.own().mean(), assessment.edition()));
    if (own) {
      facts.row(
          WORDS.get("assessment.review"),
          AssessmentParts.review(result.review(), assessment.edition()));
    }
    add(facts);
    form(event.getLocation().getQueryParameters(), assessment, result, own);
  }

  private void form(QueryParameters query, Assessment assessment, ThemeResult result, boolean own) {
    Word said = own ? result.reply() : result.review();
    Form form = PostForm.to(address(assessment) + "/do/say").hidden("theme", result.theme().id());
    Radios agrees = agrees(query, assessment, said, own);
    if (!own || result.isDisputed()) {
      form.add(agrees);
    } else {
      form.hidden(AGREES, YES);
    }
    CharacterCount text =
        new CharacterCount(TEXT, WORDS.get(own ? "say.reply" : "say.comment"), NewWord.LONGEST)
            .hint(WORDS.get("say.hint"));
    text.setValue(query.getSingleParameter(TEXT).orElseGet(() -> said == null ? "" : said.text()));
    form.add(text, new Button(WORDS.get("say.save")).preventDoubleClick());
    add(form);
    Optional<String> refused = query.getSingleParameter("refused");
    boolean aboutScore = refused.filter("no-score"::equals).isPresent();
    AssessmentParts.why(refused)
        .ifPresent(words -> new FormErrors(form, this).show(aboutScore ? agrees : text, words));
  }

  private static Radios agrees(
      QueryParameters query, Assessment assessment, @Nullable Word said, boolean own) {
    Radios agrees =
        new Radios(AGREES, WORDS.get(own ? "say.accept" : "say.agree"))
            .option(YES, WORDS.get(own ? "say.accept.yes" : "say.agree.yes"));
    Optional<String> before =
        query
            .getSingleParameter(AGREES)
            .or(() -> Optional.ofNullable(said).map(each -> each.agrees() ? YES : NO));
    if (own) {
      agrees.option(NO, WORDS.get("say.accept.no"));
    } else {
      TextInput proposed =
          new TextInput(
                  PROPOSED,
                  WORDS.get(
                      "say.proposed",
                      assessment.edition().lowest(),
                      assessment.edition().highest()))
              .decimal()
              .width(5);
      query
          .getSingleParameter(PROPOSED)
          .or(() -> Optional.ofNullable(said).map(Word::proposed).map(BigDecimal::toPlainString))
          .ifPresent(proposed::setValue);
      agrees.optionWith(NO, WORDS.get("say.agree.no"), proposed);
    }
    before.filter(each -> each.equals(YES) || each.equals(NO)).ifPresent(agrees::setValue);
    return agrees;
  }

  private static String address(Assessment assessment) {
    return MaturityLinks.ownAssessments() + "/" + assessment.id();
  }
}
