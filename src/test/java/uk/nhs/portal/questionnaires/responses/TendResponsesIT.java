package uk.nhs.portal.questionnaires.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Choice;
import uk.nhs.portal.questionnaires.Answer.Whole;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class TendResponsesIT {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final LinkId AGE = new LinkId("age");

  @Autowired private TestService service;
  @Autowired private TendResponses tend;
  @Autowired private FindResponses find;

  @BeforeEach
  void aPatient() {
    SignedInAs.patient(new PatientId(UUID.randomUUID()));
  }

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  private Started started(Answers known) {
    return tend.start(TestService.NAME, service.keep("throat"), known, KEPT);
  }

  private Optional<Answer> age(ResponseId id) {
    return find.withoutShowing(id).first().answers().to(AGE);
  }

  @Test
  void theResponseBelongsToNobodyWhoeverIsSignedIn() {
    Started started = started(Answers.none());

    assertThat(find.byToken(started.token()).owner()).isNull();
  }

  @Test
  void everyTokenOpensTheSameResponse() {
    Started started = started(Answers.none());

    ResponseToken other = tend.openAnew(started.id());

    assertThat(other).isNotEqualTo(started.token());
    assertThat(find.byToken(other).id()).isEqualTo(started.id());
    assertThat(find.byToken(started.token()).id()).isEqualTo(started.id());
    assertThatThrownBy(() -> tend.openAnew(new ResponseId(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatTheServiceKnowsTakesThePlaceOfWhatItKnewBefore() {
    Started started = started(Answers.of(Map.of(AGE, new Whole(30))));

    tend.know(started.id(), Answers.of(Map.of(AGE, new Whole(31))));

    assertThat(age(started.id())).contains(new Whole(31));
  }

  @Test
  void onlyGivenItemsCanBeKnown() {
    Started started = started(Answers.none());

    tend.know(started.id(), Answers.of(Map.of(new LinkId("duration"), new Choice("days"))));

    assertThat(find.withoutShowing(started.id()).first().answers().byItem()).isEmpty();
  }

  @Test
  void aListOfTasksAsksNothingThatIsKnown() {
    Started started =
        tend.start(
            TestService.NAME,
            service.keep("known-tasks"),
            Answers.of(Map.of(AGE, new Whole(30))),
            KEPT);
    Response response = find.withoutShowing(started.id());

    assertThat(response.current().isTaskList()).isTrue();
    assertThat(response.questions())
        .extracting(asked -> asked.item().id().value())
        .containsExactly("name", "employed");
    assertThat(response.open(new LinkId("employed"))).isPresent();
    assertThat(response.open(AGE)).isEmpty();

    tend.know(started.id(), Answers.of(Map.of(AGE, new Whole(15))));

    assertThat(find.withoutShowing(started.id()).questions())
        .extracting(asked -> asked.item().id().value())
        .containsExactly("name");
  }

  @Test
  void whatIsNotKnownAfterAllIsAskedBeforeAnythingElse() {
    Started started =
        tend.start(TestService.NAME, service.keep("known-tasks"), Answers.none(), KEPT);

    assertThat(find.withoutShowing(started.id()).next()).contains(AGE);
  }

  @Test
  void aCopyGoesOnFromTheSameAnswersAndLeavesTheFirstAsItWas() {
    Started started = started(Answers.of(Map.of(AGE, new Whole(30))));

    Started copy = tend.copy(started.id());
    tend.know(copy.id(), Answers.of(Map.of(AGE, new Whole(40))));

    assertThat(age(copy.id())).contains(new Whole(40));
    assertThat(age(started.id())).contains(new Whole(30));
  }

  @Test
  void whatIsNotAnsweredIsNotCompleted() {
    Started started = started(Answers.none());

    assertThat(tend.complete(started.id())).isInstanceOf(Completion.Unanswered.class);
    assertThat(find.byToken(started.token()).standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void whatIsForgottenIsNotFoundByAnyToken() {
    Started started = started(Answers.of(Map.of(AGE, new Whole(30))));
    ResponseToken other = tend.openAnew(started.id());

    tend.forget(started.id());

    assertThatThrownBy(() -> find.byToken(started.token())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> find.byToken(other)).isInstanceOf(NotFound.class);
  }
}
