package uk.nhs.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.AssessmentForms;
import uk.nhs.portal.maturity.assessments.NewWord;
import uk.nhs.portal.maturity.assessments.ReviewAssessments;
import uk.nhs.portal.maturity.assessments.Theme;
import uk.nhs.portal.maturity.assessments.WriteAssessments;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.NewObservation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.observations.Standing;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;

/// Invents how far the trusts that do not exist have come, over several years, and two
/// self-assessments. Trusts that exist get nothing: nobody is to take an invention for a fact.
@Component
@Profile("demo")
class FernshireMaturity {

  private static final String INVENTED = "Invented for the demonstration";
  private static final int TRUSTS = 24;
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2025;
  private static final int HIGHEST = 6;
  private static final int ON_SITE = 6;

  /// Trusts of which nothing is recorded, as there are in life.
  private static final Set<Integer> UNKNOWN = Set.of(12, 18, 21);

  /// The trust that was made in October 2022.
  private static final int YOUNG = 10;

  private static final LocalDate GROUPS_ON = LocalDate.of(2022, 11, 15);

  private final RecordObservations record;
  private final MaturityModels models;
  private final AssessmentForms forms;
  private final WriteAssessments write;
  private final ReviewAssessments review;

  FernshireMaturity(
      RecordObservations record,
      MaturityModels models,
      AssessmentForms forms,
      WriteAssessments write,
      ReviewAssessments review) {
    this.record = record;
    this.models = models;
    this.forms = forms;
    this.write = write;
    this.review = review;
  }

  void invent() {
    for (int trust = 1; trust <= TRUSTS; trust++) {
      if (!UNKNOWN.contains(trust)) {
        stages(trust);
      }
    }
    published(code(3), code(5));
    waiting(code(4), FernshireTrusts.FIRST);
  }

  private static OdsCode code(int trust) {
    return OdsCode.of(String.format("ZYT%02d", trust));
  }

  private void stages(int trust) {
    int before = -1;
    int in2022 = 0;
    int first = trust == YOUNG ? 2023 : FIRST_YEAR;
    for (int year = first; year <= LAST_YEAR; year++) {
      int stage = stage(trust, year);
      if (year == 2022) {
        in2022 = stage;
      }
      if (stage != before) {
        LocalDate day = LocalDate.of(year, 1 + trust % 12, 10);
        observe(trust, ModelCode.EMRAM, stage, day);
        before = stage;
      }
    }
    if (trust != YOUNG) {
      observe(trust, ModelCode.EPR_GROUP, group(in2022), GROUPS_ON);
      observe(trust, ModelCode.CCMM, Math.max(0, in2022 - 2), GROUPS_ON);
    }
  }

  /// From 0 to 3 at the start, and from a stage in three years to a stage in 17 months.
  private static int stage(int trust, int year) {
    int start = trust * 7 % 4;
    int perYear = 30 + trust * 5 % 4 * 10; // in hundredths
    return Math.min(HIGHEST, start + (year - FIRST_YEAR) * perYear / 100);
  }

  private static int group(int stage) {
    if (stage >= 5) {
      return 3;
    }
    return stage >= 2 ? 2 : stage;
  }

  private void observe(int trust, ModelCode model, int stage, LocalDate on) {
    Edition edition = models.editionOn(model, on).orElseThrow();
    Standing standing =
        model == ModelCode.EMRAM && stage >= ON_SITE ? Standing.VALIDATED : Standing.SELF_REPORTED;
    record.record(
        TimeOrderedId.next(),
        new NewObservation(
            code(trust),
            model,
            edition.id(),
            stage,
            on,
            standing,
            new Evidence(INVENTED + ": no trust has this code", null),
            INVENTED));
  }

  private void published(OdsCode trust, OdsCode reviewer) {
    UUID id = sent(trust, reviewer);
    List<Theme> themes = forms.themes(AssessmentEdition.OF_2023);
    for (Theme theme : themes) {
      boolean agrees = !theme.equals(themes.get(1));
      review.review(
          TimeOrderedId.next(),
          id,
          new NewWord(
              theme.id(),
              agrees,
              agrees ? null : new BigDecimal("2.5"),
              agrees
                  ? INVENTED + ": we saw it work"
                  : INVENTED + ": two of the hospitals are still on paper"));
    }
    review.finishReview(TimeOrderedId.next(), id);
    review.reply(
        TimeOrderedId.next(),
        id,
        new NewWord(themes.get(1).id(), true, null, INVENTED + ": they are right"));
    review.finishReply(TimeOrderedId.next(), id);
    review.publish(TimeOrderedId.next(), id);
  }

  private void waiting(OdsCode trust, OdsCode reviewer) {
    sent(trust, reviewer);
  }

  private UUID sent(OdsCode trust, OdsCode reviewer) {
    UUID id = write.begin(trust, AssessmentEdition.OF_2023, answers(trust)).id();
    write.send(TimeOrderedId.next(), id);
    review.ask(TimeOrderedId.next(), id, reviewer);
    return id;
  }

  private Answers answers(OdsCode trust) {
    Answers answers = Answers.none();
    int turn = trust.value().hashCode();
    for (Item item : forms.questionnaire(AssessmentEdition.OF_2023).items()) {
      turn++;
      if (item.kind() == Kind.CHOICE) {
        answers =
            answers.with(
                item.id(), new Answer.Choice("l" + (2 + Math.floorMod(turn * turn / 7, 4))));
      } else if (item.kind() == Kind.TEXT) {
        answers = answers.with(item.id(), new Answer.Text(INVENTED + ": the board's paper of May"));
      }
    }
    return answers;
  }
}
