package uk.nhs.portal.registration.answers;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.Relation;

/// Reads what an application says of one person.
public final class ReadApplicant {

  private final SharedDetails shared;
  private final Read answers;
  private final Answers counted;

  private ReadApplicant(SharedDetails shared, Answers counted) {
    this.shared = shared;
    this.counted = counted;
    this.answers = new Read(counted);
  }

  /// The details that complete answers tell.
  ///
  /// @param shared the answers that count, to the questionnaire `registration-shared`
  /// @param person the answers that count, to the questionnaire `registration-person`, with what
  ///   was known before
  /// @throws IllegalArgumentException if not even who the person is is among them
  public static ApplicantDetails of(Answers shared, Answers person) {
    return new ReadApplicant(ReadShared.of(shared), person).details();
  }

  /// The details that complete responses tell.
  public static ApplicantDetails of(Response shared, Response person) {
    return of(ReadShared.counted(shared), ReadShared.counted(person));
  }

  private ApplicantDetails details() {
    return new ApplicantDetails(
        shared,
        known(answers.choice("relation", Relation.class)),
        names(),
        birth(),
        sex(),
        gender(),
        ethnicity(),
        answers.value("nhs-number", NhsNumber::of),
        before(),
        needs(),
        pharmacy(),
        sharing(),
        answers.day("quit-date"),
        answers.day("enlistment-date"),
        AuditC.of(counted).orElse(null),
        answers.yesOrNo("reminders"),
        flags());
  }

  private static <T> T known(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("nothing tells who this is");
    }
    return value;
  }

  private Names names() {
    return new Names(
        PersonName.of(known(answers.text("first-name")), known(answers.text("last-name"))),
        answers.choice("title"),
        answers.text("middle-names"),
        answers.text("previous-last-name"),
        answers.text("gp-name"));
  }

  private Birth birth() {
    return new Birth(
        DateOfBirth.of(known(answers.day("date-of-birth"))),
        answers.text("birth-town"),
        answers.text("birth-country"),
        answers.text("born-hospital"));
  }

  private Sex sex() {
    String code = answers.choice("sex");
    return switch (code == null ? "not-said" : code) {
      case "female" -> Sex.FEMALE;
      case "male" -> Sex.MALE;
      case "intersex" -> Sex.OTHER;
      default -> Sex.UNKNOWN;
    };
  }

  private @Nullable String gender() {
    String words = answers.text("gender-words");
    return words == null ? answers.choice("gender") : words;
  }

  private @Nullable String ethnicity() {
    String group = answers.choice("ethnic-group");
    String detail = group == null ? null : answers.choice("ethnic-" + group);
    return detail == null ? group : group + "-" + detail;
  }

  private Before before() {
    return new Before(
        registered(),
        answers.text("previous-gp"),
        answers.text("previous-gp-place"),
        answers.address("previous-address"),
        addressAtPractice(),
        answers.day("entry-date"),
        answers.day("left-date"));
  }

  private @Nullable Boolean registered() {
    if (answers.has("registered-before", "yes")) {
      return true;
    }
    return answers.has("registered-before", "no") ? false : null;
  }

  /// Who has not moved is known by the present address.
  private @Nullable HomeAddress addressAtPractice() {
    String which = answers.choice("gp-address-which");
    boolean stayed = answers.has("registered-before", "yes") && !answers.yes("moved");
    return switch (which == null ? (stayed ? "current" : "previous") : which) {
      case "current" -> shared.home() == null ? null : shared.home().postalAddress();
      case "other" -> answers.address("gp-address");
      default -> answers.address("previous-address");
    };
  }

  private Needs needs() {
    return new Needs(
        answers.text("language"),
        answers.choice("interpreter-way", Needs.InterpreterWay.class),
        answers.choices("formats", Needs.InformationFormat.class),
        answers.text("formats-other"),
        answers.choices("adjustments", Needs.Adjustment.class),
        answers.text("adjustments-other"));
  }

  private Pharmacy pharmacy() {
    return new Pharmacy(
        answers.choice("pharmacy-way", Pharmacy.Way.class),
        answers.text("pharmacy-name"),
        answers.yes("pharmacy-far"),
        answers.yes("pharmacy-hard"));
  }

  private @Nullable RecordSharing sharing() {
    String code = answers.choice("scr");
    if (code == null) {
      return null;
    }
    return switch (code) {
      case "more" -> RecordSharing.WITH_ADDITIONAL_INFORMATION;
      case "core" -> RecordSharing.CORE_ONLY;
      default -> RecordSharing.NONE;
    };
  }

  private Set<Flag> flags() {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    Needs needs = needs();
    flag(flags, Flag.INTERPRETER, needs.language() != null);
    flag(flags, Flag.FORMAT, !needs.formats().isEmpty());
    flag(flags, Flag.ADJUSTMENTS, !needs.adjustments().isEmpty());
    home(flags);
    caring(flags);
    service(flags);
    health(flags);
    flag(flags, Flag.DISPENSING, pharmacy().mayBeDispensedFor());
    return flags;
  }

  private void home(Set<Flag> flags) {
    switch (shared.home()) {
      case Home.NoFixedAddress _ -> flags.add(Flag.NO_FIXED_ADDRESS);
      case Home.AtAddress at -> flag(flags, Flag.CARE_HOME, at.careHome() != null);
      case null -> {}
    }
    boolean student = shared.home() instanceof Home.AtAddress at && at.students();
    flag(flags, Flag.STUDENT, student || answers.yes("student"));
  }

  private void caring(Set<Flag> flags) {
    String lookedAfter = Objects.requireNonNullElse(answers.choice("looked-after"), "");
    flag(flags, Flag.LOOKED_AFTER, Set.of("foster", "home").contains(lookedAfter));
    flag(flags, Flag.PROFESSIONALS, answers.yes("professionals"));
    flag(flags, Flag.YOUNG_CARER, answers.yes("young-carer"));
    flag(flags, Flag.CARER, answers.has("is-carer", "unpaid") || answers.has("is-carer", "paid"));
    flag(flags, Flag.FOSTER_CARER, answers.has("is-carer", "foster"));
    String carer = Objects.requireNonNullElse(answers.choice("has-carer"), "");
    flag(flags, Flag.HAS_CARER, Set.of("unpaid", "paid").contains(carer));
  }

  private void service(Set<Flag> flags) {
    String forces = Objects.requireNonNullElse(answers.choice("armed-forces"), "none");
    flag(flags, Flag.ARMED_FORCES, Set.of("forces", "reserves", "both").contains(forces));
    flag(flags, Flag.FORCES_FAMILY, forces.equals("family"));
  }

  private void health(Set<Flag> flags) {
    flag(flags, Flag.ALLERGIES, answers.yes("allergies-any"));
    flag(flags, Flag.REPEATS, answers.yes("repeats"));
    flag(flags, Flag.MENTAL_HEALTH, answers.has("mental-health", "yes"));
    flag(flags, Flag.LEARNING_DISABILITY, answers.has("disabilities", "learning"));
    flag(flags, Flag.DEMENTIA, answers.has("conditions", "dementia"));
    flag(flags, Flag.TB, answers.yes("tb"));
    flag(flags, Flag.BLOOD, answers.has("blood", "yes") || answers.has("blood", "not-sure"));
    flag(flags, Flag.SMOKER, answers.has("smoking", "current"));
    flag(flags, Flag.ALCOHOL, AuditC.of(counted).filter(AuditC::isPositive).isPresent());
  }

  private static void flag(Set<Flag> flags, Flag flag, boolean raised) {
    if (raised) {
      flags.add(flag);
    }
  }
}
