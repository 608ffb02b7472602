package uk.nhs.portal.maturity.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.AssessmentForms;
import uk.nhs.portal.maturity.assessments.Moved;
import uk.nhs.portal.maturity.assessments.NewWord;
import uk.nhs.portal.maturity.assessments.ReviewAssessments;
import uk.nhs.portal.maturity.assessments.Theme;
import uk.nhs.portal.maturity.assessments.WriteAssessments;
import uk.nhs.portal.maturity.imports.ImportProgrammes;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.NewObservation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.observations.Standing;
import uk.nhs.portal.maturity.picture.DrawPicture;
import uk.nhs.portal.maturity.picture.StageCounts;
import uk.nhs.portal.maturity.trusts.KeepTrusts;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// What everybody reads of all trusts together, and of their assessments.
@DatabaseTest
class PicturePagesViewTests {

  private static final String HOME = "/mynhs/digital-maturity";
  private static final AtomicInteger TRUSTS = new AtomicInteger();

  @Autowired private ApplicationContext context;
  @Autowired private ImportProgrammes imports;
  @Autowired private KeepTrusts keep;
  @Autowired private RecordObservations record;
  @Autowired private DrawPicture draw;
  @Autowired private WriteAssessments write;
  @Autowired private ReviewAssessments review;
  @Autowired private AssessmentForms forms;
  @Autowired private PictureFiles files;
  @Autowired private MovableClock clock;

  private Window window;
  private OdsCode own;
  private OdsCode other;

  @BeforeEach
  void aVisitor() {
    clock.reset();
    int number = TRUSTS.incrementAndGet();
    own = new OdsCode("ZQ" + number + "A");
    other = new OdsCode("ZQ" + number + "B");
    SignedInAs.thePortal(() -> {
      keep.nameToday(own, "Mine " + number, "a test");
      keep.nameToday(other, "Theirs " + number, "a test");
      return imports.bundled(remark -> {});
    });
    window = Window.of(context, Role.PATIENT.name());
    SignedInAs.visitor();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void stage(OdsCode trust, int stage, String from) {
    SignedInAs.thePortal(() ->
        record.record(
            UUID.randomUUID(),
            new NewObservation(
                trust,
                ModelCode.EMRAM,
                "2018",
                stage,
                LocalDate.parse(from),
                Standing.SELF_REPORTED,
                new Evidence("A letter", null),
                "a test")));
  }

  private UUID sent() {
    return SignedInAs.thePortal(() -> {
      Answers answers = Answers.none();
      for (Item item : forms.questionnaire(AssessmentEdition.OF_2015).items()) {
        if (item.kind() == Kind.CHOICE) {
          answers = answers.with(item.id(), new Answer.Choice("p100"));
        } else if (item.kind() == Kind.TEXT) {
          answers = answers.with(item.id(), new Answer.Text("The board's paper of May"));
        }
      }
      Assessment begun = write.begin(own, AssessmentEdition.OF_2015, answers);
      assertThat(write.send(UUID.randomUUID(), begun.id())).isEqualTo(new Moved.Done());
      assertThat(review.ask(UUID.randomUUID(), begun.id(), other)).isEqualTo(new Moved.Done());
      return begun.id();
    });
  }

  private UUID published() {
    UUID id = sent();
    SignedInAs.thePortal(() -> {
      for (Theme theme : forms.themes(AssessmentEdition.OF_2015)) {
        review.review(UUID.randomUUID(), id, new NewWord(theme.id(), true, null, "We saw it"));
      }
      review.finishReview(UUID.randomUUID(), id);
      review.finishReply(UUID.randomUUID(), id);
      return review.publish(UUID.randomUUID(), id);
    });
    return id;
  }

  @Test
  void thePictureCountsTrustsWithoutAStageBesideThoseWithOne() {
    stage(own, 5, "2020-01-01");
    stage(other, 2, "2020-01-01");
    StageCounts now = draw.of(ModelCode.EMRAM).now();

    String html = window.open(HOME + "/picture");

    assertThat(OpenPage.heading()).isEqualTo("The national picture");
    assertThat(OpenPage.text())
        .contains(
            NhsFormat.number(now.atLeast(5))
                + " of "
                + NhsFormat.number(now.recorded())
                + " trusts with a recorded stage are at stage 5 or above")
        .contains("November 2022: about 132 trusts")
        .contains("When every trust may be at stage 5")
        .contains("Not known");
    assertThat(html)
        .contains("<svg")
        .contains("No stage recorded")
        .contains("picture/years.csv?model=emram");
  }

  @Test
  void theOtherModelAndTheMapOfBoardsAreTheirOwnAddresses() {
    window.open(HOME + "/picture?model=ccmm&areas=icbs");

    assertThat(OpenPage.text())
        .contains("CCMM stages of trusts in each region today")
        .contains("by integrated care board");
    assertThat(OpenPage.link("Show regions")).contains("model=ccmm");
  }

  @Test
  void theFilesHaveEveryStageAndTheUnknown() {
    stage(own, 5, "2020-01-01");

    assertThat(file("years"))
        .startsWith("as_of,stage_0,stage_1")
        .contains("no_stage_recorded")
        .contains("2020-12-31,");
    assertThat(file("groups")).contains("November 2022,about 132");
    assertThat(file("spend")).contains("maximum_pounds");
    assertThat(files.file("nothing", null).getStatusCode().value()).isEqualTo(404);
  }

  private String file(String what) {
    byte[] body = files.file(what, "emram").getBody();
    return new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8);
  }

  @Test
  void aPublishedAssessmentIsShownWithItsScoresAnswersAndReviewers() {
    UUID id = published();

    window.open(HOME + "/assessments/" + id);
    assertThat(OpenPage.text())
        .contains("This is not a league table")
        .contains("Readiness100")
        .contains("The score is right. We saw it")
        .contains("The board's paper of May")
        .contains("Theirs");
    window.open(HOME + "/assessments");
    assertThat(OpenPage.text()).contains("Mine").contains("First national edition");
    window.open(HOME + "/trusts/" + own);
    assertThat(
            OpenPage.link(
                "First national edition (2015 to 2016), answered in "
                    + clock.instant().atZone(London.ZONE).getYear()))
        .endsWith(id.toString());
  }

  @Test
  void whatIsNotPublishedIsNotThereForThePublic() {
    UUID id = sent();
    SignedInAs.visitor();

    window.open(HOME + "/assessments/" + id);
    assertThat(OpenPage.heading()).isEqualTo("Page not found");
    window.open(HOME + "/assessments/no-such-id");
    assertThat(OpenPage.heading()).isEqualTo("Page not found");
  }

  @Test
  void theFirstPageLeadsToBoth() {
    window.open(HOME);

    assertThat(OpenPage.link("The national picture")).endsWith("/picture");
    assertThat(OpenPage.link("Self-assessments")).endsWith("/assessments");
  }
}
