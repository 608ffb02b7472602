package uk.nhs.portal.questionnaires.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.questionnaires.Answer.Choice;
import uk.nhs.portal.questionnaires.Answer.Whole;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class TwoTabsIT {

  @Autowired private TestService service;
  @Autowired private FindResponses find;
  @Autowired private AnswerQuestions answer;
  @Autowired private JdbcClient jdbc;

  @Test
  void answersOfSeveralTabsAtOnceAreAllKeptOneAfterTheOther() throws Exception {
    ResponseToken token = service.start("begin");
    List<Callable<Answering>> tabs = new ArrayList<>();
    for (int age : new int[] {20, 21, 22, 23}) {
      tabs.add(() -> answer.answer(token, new LinkId("age"), Typed.known(new Whole(age))));
    }

    assertThat(atOnce(tabs)).hasSize(4).allMatch(Answering.Accepted.class::isInstance);

    assertThat(numbers(token)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void theSameSubmitFiveTimesAtOnceLeavesOneRow() throws Exception {
    ResponseToken token = service.start("begin");
    Callable<Answering> submit =
        () -> answer.answer(token, new LinkId("age"), Typed.known(new Whole(30)));

    assertThat(atOnce(List.of(submit, submit, submit, submit, submit)))
        .allSatisfy(
            each -> assertThat(((Answering.Accepted) each).next()).isEqualTo(new LinkId("sex")));

    assertThat(numbers(token)).hasSize(1);
  }

  @Test
  void whicheverTabIsQuickerNoQuestionIsAnsweredThatWasNotAsked() throws Exception {
    for (int round = 0; round < 10; round++) {
      ResponseToken token = service.start("begin");
      answer.answer(token, new LinkId("age"), Typed.known(new Whole(30)));
      answer.answer(token, new LinkId("sex"), Typed.known(new Choice("female")));
      answer.answer(token, new LinkId("symptom"), Typed.known(new Choice("throat")));

      List<Answering> both =
          atOnce(
              List.of(
                  () ->
                      answer.answer(token, new LinkId("symptom"), Typed.known(new Choice("back"))),
                  () ->
                      answer.answer(
                          token, new LinkId("breathing"), Typed.known(new Choice("usual")))));

      assertThat(both.getFirst()).isInstanceOf(Answering.Accepted.class);
      boolean late = both.getLast() instanceof Answering.NotAsked;
      assertThat(numbers(token)).hasSize(late ? 4 : 5);
      assertThat(find.byToken(token).parts()).hasSize(1);
    }
  }

  private List<Integer> numbers(ResponseToken token) {
    return jdbc.sql("SELECT seq FROM questionnaire_answer WHERE response = ? ORDER BY seq")
        .param(Columns.bytes(find.byToken(token).id().value()))
        .query((row, number) -> row.getInt(1))
        .list();
  }

  private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> answers =
          IntStream.range(0, acts.size())
              .mapToObj(tab ->
                  tabs.submit(() -> {
                    start.await();
                    return acts.get(tab).call();
                  }))
              .toList();
      start.countDown();
      List<T> all = new ArrayList<>();
      for (Future<T> each : answers) {
        all.add(each.get(2, TimeUnit.MINUTES));
      }
      return all;
    }
  }
}
