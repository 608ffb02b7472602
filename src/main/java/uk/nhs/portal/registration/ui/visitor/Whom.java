package uk.nhs.portal.registration.ui.visitor;

import java.util.Optional;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Response;

/// Says whom the questions mean, where it is not the one who answers them.
final class Whom {

  private static final Words WORDS = Words.of(Whom.class);
  private static final LinkId NAME = new LinkId("first-name");
  private static final LinkId RELATION = new LinkId("relation");
  private static final String ME = "me";

  private Whom() {}

  static boolean isMe(Response response) {
    return response.first().answers().to(RELATION).orElse(null)
            instanceof Answer.Choice(String code)
        && code.equals(ME);
  }

  /// "These questions are about Ada"; nothing where they are about the sender.
  static Optional<InsetText> notice(Response response) {
    return isMe(response)
        ? Optional.empty()
        : name(response).map(name -> new InsetText(WORDS.get("person.about", name)));
  }

  private static Optional<String> name(Response response) {
    return response.first().answers().to(NAME).orElse(null) instanceof Answer.Text(String name)
        ? Optional.of(name)
        : Optional.empty();
  }
}
