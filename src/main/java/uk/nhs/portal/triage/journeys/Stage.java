package uk.nhs.portal.triage.journeys;

import java.util.List;
import java.util.Optional;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Part;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;
import uk.nhs.portal.triage.symptoms.RedFlag;
import uk.nhs.portal.triage.symptoms.RedFlagWords;

/// How a journey stands; follows from its answers alone.
public sealed interface Stage {

  /// Something is asked.
  record Asking(LinkId question) implements Stage {}

  /// There are no questions about the symptom for a person of that age and sex.
  record NoPathway() implements Stage {}

  /// A sign of an emergency was answered before any symptom.
  record Emergency() implements Stage {}

  /// Something that was written tells of an emergency.
  ///
  /// @param question where it was written
  record AlarmingWords(LinkId question, RedFlag flag) implements Stage {}

  /// It has come to an outcome.
  ///
  /// @param advice what to do meanwhile, and when to get help sooner
  /// @param decidedBy the questions whose answers decided
  record Ended(Disposition disposition, List<Advice> advice, List<LinkId> decidedBy)
      implements Stage {

    public Ended {
      advice = List.copyOf(advice);
      decidedBy = List.copyOf(decidedBy);
    }

    /// The pieces of advice of a type, in their order.
    public List<String> advice(Advice.Type type) {
      return advice.stream().filter(each -> each.type() == type).map(Advice::text).toList();
    }
  }

  /// Nobody went on with it in time, and its answers are forgotten.
  record Expired() implements Stage {}

  /// Its questions turned out to be wrong.
  record Withdrawn() implements Stage {}

  static Stage of(Journey journey) {
    Response response = journey.response();
    return switch (response.standing()) {
      case EXPIRED -> new Expired();
      case WITHDRAWN -> new Withdrawn();
      case OPEN, COMPLETED -> alarm(response).orElseGet(() -> underWay(response));
    };
  }

  private static Stage underWay(Response response) {
    if (response.first().path().ending() != null) {
      return new Emergency();
    }
    Optional<LinkId> next = response.next();
    if (next.isPresent()) {
      return new Asking(next.get());
    }
    Part part = response.current();
    String outcome = response.outcome();
    return outcome == null
        ? new NoPathway()
        : new Ended(
            Dispositions.get(new DispositionCode(outcome)),
            part.engine().advice(part.answers()),
            part.engine().decidedBy(part.answers()));
  }

  // Whatever the pathway makes of the words: somebody who writes such a thing is not asked on.
  private static Optional<Stage> alarm(Response response) {
    for (Asked asked : response.questions()) {
      if (asked.answer() instanceof Answer.Text(String words)
          && !asked.item().id().equals(StartItems.SYMPTOM)) {
        Optional<RedFlag> flag = RedFlagWords.in(words);
        if (flag.isPresent()) {
          return Optional.of(new AlarmingWords(asked.item().id(), flag.get()));
        }
      }
    }
    return Optional.empty();
  }
}
