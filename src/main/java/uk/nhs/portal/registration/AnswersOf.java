package uk.nhs.portal.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Response;

/// The answers of a response that count, by the names of their items and in plain types.
public final class AnswersOf {

  private final Answers counted;

  private AnswersOf(Answers counted) {
    this.counted = counted;
  }

  public static AnswersOf of(Response response) {
    return new AnswersOf(response.first().engine().counted(response.first().answers()));
  }

  /// The code of the chosen option.
  public Optional<String> choice(String item) {
    return to(item, Answer.Choice.class).map(Answer.Choice::code);
  }

  /// Whether that option is chosen, alone or among others.
  public boolean is(String item, String code) {
    return choice(item).filter(code::equals).isPresent() || choices(item).contains(code);
  }

  /// The codes of the chosen options; none if the question was not answered.
  public List<String> choices(String item) {
    return to(item, Answer.Choices.class).map(Answer.Choices::codes).orElse(List.of());
  }

  public Optional<String> text(String item) {
    return to(item, Answer.Text.class).map(Answer.Text::value);
  }

  public Optional<LocalDate> day(String item) {
    return to(item, Answer.Day.class).map(Answer.Day::value);
  }

  public Optional<Answer.Address> address(String item) {
    return to(item, Answer.Address.class);
  }

  private <T extends Answer> Optional<T> to(String item, Class<T> kind) {
    return counted.to(new LinkId(item)).filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public String toString() {
    return "AnswersOf[***]";
  }
}
