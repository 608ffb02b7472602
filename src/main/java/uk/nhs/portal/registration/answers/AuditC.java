package uk.nhs.portal.registration.answers;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;

/// The score of the three questions about alcohol (AUDIT-C).
///
/// @param score 0 to 12
public record AuditC(int score) {

  private static final LinkId HOW_OFTEN = new LinkId("alcohol-often");
  private static final LinkId HOW_MUCH = new LinkId("alcohol-units");
  private static final LinkId HOW_OFTEN_MUCH = new LinkId("alcohol-many");

  private static final int POSITIVE = 5;

  public AuditC {
    if (score < 0 || score > 12) {
      throw new IllegalArgumentException("three answers score 0 to 12");
    }
  }

  /// The score of answers that count; nothing if one of the questions was asked and not answered.
  /// Who never drinks is asked one question and scores nothing.
  public static Optional<AuditC> of(Answers counted) {
    OptionalInt often = points(counted, HOW_OFTEN);
    if (often.equals(OptionalInt.of(0))) {
      return Optional.of(new AuditC(0));
    }
    OptionalInt much = points(counted, HOW_MUCH);
    OptionalInt oftenMuch = points(counted, HOW_OFTEN_MUCH);
    return Stream.of(often, much, oftenMuch).allMatch(OptionalInt::isPresent)
        ? Optional.of(new AuditC(often.getAsInt() + much.getAsInt() + oftenMuch.getAsInt()))
        : Optional.empty();
  }

  /// The codes of the options are their points.
  private static OptionalInt points(Answers counted, LinkId item) {
    return counted.to(item).orElse(Answer.Skipped.SKIPPED) instanceof Answer.Choice(String code)
        ? OptionalInt.of(Integer.parseInt(code))
        : OptionalInt.empty();
  }

  /// Whether drinking could harm the person, so that the other questions of AUDIT are asked (Public
  /// Health England: 5 or more).
  public boolean isPositive() {
    return score >= POSITIVE;
  }
}
