package uk.nhs.portal.registration.answers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.Stay;

/// Reads what an application says of everybody in it.
public final class ReadShared {

  private final Read answers;

  private ReadShared(Answers counted) {
    this.answers = new Read(counted);
  }

  /// The details that the answers tell, few or all of them.
  ///
  /// @param counted the answers that count, to the questionnaire `registration-shared`
  public static SharedDetails of(Answers counted) {
    return new ReadShared(counted).details();
  }

  /// The details that a response tells.
  public static SharedDetails of(Response response) {
    return of(counted(response));
  }

  /// The answers of a response that count.
  static Answers counted(Response response) {
    return response.first().engine().counted(response.first().answers());
  }

  private SharedDetails details() {
    return new SharedDetails(
        sender(),
        answers.whole("how-many"),
        answers.has("short-stay", "no"),
        stay(),
        home(),
        contact(),
        answers.yes("form-help"),
        answers.text("form-language"));
  }

  private @Nullable Sender sender() {
    Sender.Kind kind = answers.choice("sender", Sender.Kind.class);
    if (kind == null) {
      return null;
    }
    return new Sender(
        kind,
        answers.text("sender-name"),
        answers.text("sender-relationship"),
        answers.value("sender-phone", PhoneNumber::of),
        answers.day("sender-born"),
        answers.value("sender-nhs-number", NhsNumber::of));
  }

  private @Nullable StayDetails stay() {
    if (answers.has("stay", "permanent")) {
      return new StayDetails(Stay.PERMANENT, null, null, null);
    }
    if (!answers.has("stay", "temporary") && !answers.has("short-stay", "longer")) {
      return null;
    }
    return new StayDetails(
        Stay.TEMPORARY,
        answers.day("stay-until"),
        answers.text("usual-gp-name"),
        answers.value("usual-gp-postcode", Postcode::of));
  }

  private @Nullable Home home() {
    if (answers.has("home", "none")) {
      String letters = answers.choice("letters");
      return letters == null
          ? null
          : new Home.NoFixedAddress(
              answers.text("whereabouts"), letters(letters), answers.address("letters-address"));
    }
    HomeAddress address = answers.address("address");
    return address == null
        ? null
        : new Home.AtAddress(
            address,
            answers.text("care-home-name"),
            answers.has("home", "student"),
            answers.text("student-room"),
            answers.day("course-end"),
            answers.day("moving-date"));
  }

  private static Home.Letters letters(String code) {
    return switch (code) {
      case "surgery" -> Home.Letters.TO_PRACTICE;
      case "address" -> Home.Letters.TO_ADDRESS;
      default -> Home.Letters.NOWHERE;
    };
  }

  private Contact contact() {
    return new Contact(
        answers.value("phone", PhoneNumber::of),
        answers.value("second-phone", PhoneNumber::of),
        answers.value("email", EmailAddress::of),
        answers.choice("contact-way", Contact.Way.class),
        emergency());
  }

  private List<Contact.EmergencyContact> emergency() {
    return Stream.of("emergency", "emergency-second")
        .map(this::emergency)
        .filter(Objects::nonNull)
        .toList();
  }

  private Contact.@Nullable EmergencyContact emergency(String which) {
    String name = answers.text(which + "-name");
    String relationship = answers.text(which + "-relationship");
    PhoneNumber phone = answers.value(which + "-phone", PhoneNumber::of);
    return name == null || relationship == null || phone == null
        ? null
        : new Contact.EmergencyContact(name, relationship, phone);
  }
}
