package uk.nhs.portal.triage.journeys;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.Standing;
import uk.nhs.portal.triage.TriageLinks;

/// One person's way through 111 online, as it stands.
///
/// @param token opens it
public record Journey(ResponseToken token, Response response) {

  /// What stands for it in an address.
  String name() {
    return token.value();
  }

  /// Where it leads on from.
  public String href() {
    return TriageLinks.journey(name());
  }

  /// A page of it.
  public String href(String page) {
    return TriageLinks.page(name(), page);
  }

  /// Where a question of it is asked.
  public String href(LinkId question) {
    return TriageLinks.question(name(), question);
  }

  /// Whether the person who answers is the one who needs help.
  public boolean isForThemselves() {
    return StartItems.isForThemselves(response);
  }

  /// Whether answers can still be changed.
  public boolean takesAnswers() {
    return response.standing() == Standing.OPEN;
  }

  /// In completed years, once it was answered.
  public OptionalInt age() {
    return answer(StartItems.AGE) instanceof Answer.Whole(long years)
        ? OptionalInt.of(Math.toIntExact(years))
        : OptionalInt.empty();
  }

  /// `female` or `male`, once it was answered.
  public Optional<String> sex() {
    return answer(StartItems.SEX) instanceof Answer.Choice(String code)
        ? Optional.of(code)
        : Optional.empty();
  }

  /// Where the person is, if they said.
  public Optional<Postcode> postcode() {
    return answer(StartItems.POSTCODE) instanceof Answer.Text(String text)
        ? Optional.of(new Postcode(text))
        : Optional.empty();
  }

  /// The id of the topic, once one was chosen.
  public Optional<String> topic() {
    return answer(StartItems.SYMPTOM) instanceof Answer.Text(String id)
        ? Optional.of(id)
        : Optional.empty();
  }

  private @Nullable Answer answer(LinkId item) {
    return start().to(item).orElse(null);
  }

  private Answers start() {
    return response.first().answers();
  }

  /// How it stands.
  public Stage stage() {
    return Stage.of(this);
  }

  @Override
  public String toString() {
    return response.toString();
  }
}
