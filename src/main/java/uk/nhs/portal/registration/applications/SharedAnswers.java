package uk.nhs.portal.registration.applications;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.AnswersOf;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.settings.ExtraQuestion;
import uk.nhs.portal.registration.settings.PracticeSettings;

/// What the shared answers of an application say, and what the questions about its people take as
/// given because of them.
public final class SharedAnswers {

  private static final String SELF = "self";

  private final AnswersOf answers;

  public SharedAnswers(Response shared) {
    this.answers = AnswersOf.of(shared);
  }

  /// Nobody has to register for less than a day.
  boolean needNoRegistration() {
    return answers.is("stay", "short") && !answers.is("short-stay", "longer");
  }

  Stay stay() {
    return answers.is("stay", "permanent") ? Stay.PERMANENT : Stay.TEMPORARY;
  }

  @Nullable LocalDate stayUntil() {
    return answers.day("stay-until").orElse(null);
  }

  String sender() {
    return answers.choice("sender").orElse(SELF);
  }

  boolean isSentByOneOfThem() {
    return sender().equals(SELF);
  }

  Optional<String> senderName() {
    return answers.text("sender-name");
  }

  public Optional<EmailAddress> email() {
    return answers.text("email").map(EmailAddress::new);
  }

  public Optional<PhoneNumber> phone() {
    return answers.text("phone").map(PhoneNumber::new);
  }

  /// Where they live; nothing for who has no fixed address.
  public Optional<Answer.Address> address() {
    return answers.address("address");
  }

  /// What the questions about a person take as given.
  ///
  /// @param today the day in England, for the person's age
  Answers given(Named person, PracticeSettings settings, LocalDate today) {
    Map<LinkId, Answer> given = new LinkedHashMap<>();
    given.put(new LinkId("first-name"), new Answer.Text(person.name().given()));
    given.put(new LinkId("last-name"), new Answer.Text(person.name().family()));
    given.put(new LinkId("date-of-birth"), new Answer.Day(person.dateOfBirth().value()));
    given.put(new LinkId("age"), new Answer.Whole(person.dateOfBirth().ageOn(today)));
    given.put(new LinkId("relation"), new Answer.Choice(code(person.relation())));
    given.put(new LinkId("sender"), new Answer.Choice(isSentByOneOfThem() ? SELF : "other"));
    given.put(
        new LinkId("stay"),
        new Answer.Choice(stay() == Stay.PERMANENT ? "permanent" : "temporary"));
    for (ExtraQuestion each : ExtraQuestion.values()) {
      given.put(new LinkId(each.item()), new Answer.YesNo(settings.asks().contains(each)));
    }
    return Answers.of(given);
  }

  private static String code(Relation relation) {
    return switch (relation) {
      case ME -> "me";
      case CHILD -> "child";
      case CARED_FOR -> "cared-for";
      case HOUSEHOLD -> "household";
    };
  }
}
