package uk.nhs.portal.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.invitations.Opening.NotSo;
import uk.nhs.portal.identity.invitations.Opening.Opened;
import uk.nhs.portal.identity.invitations.Opening.Refused;
import uk.nhs.portal.identity.invitations.Opening.WrongDate;
import uk.nhs.portal.identity.registrations.Demographics;
import uk.nhs.portal.identity.registrations.FindPatientsForMatching;
import uk.nhs.portal.identity.registrations.KnownPatient;
import uk.nhs.portal.identity.registrations.NewRegistration;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.Registering.Registered;
import uk.nhs.portal.identity.registrations.RegistrationKind;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class InvitationsIT {

  private static final OdsCode PRACTICE = new OdsCode("P91007");
  private static final LocalDate BORN = LocalDate.of(1980, 2, 3);
  private static final LocalDate OTHER_DAY = LocalDate.of(1980, 3, 2);
  private static final String CHOSEN = "lantern pebble orchard";
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired private InviteToAccount invite;
  @Autowired private OpenByInvitation open;
  @Autowired private OpenAccounts accounts;
  @Autowired private RegisterPatients register;
  @Autowired private FindPatientsForMatching matching;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient database;
  @Autowired private MovableClock clock;

  private PatientId zoe;
  private EmailAddress email;

  InvitationsIT() {
    zoe = new PatientId(UUID.randomUUID());
    email = address();
  }

  @BeforeEach
  void aPatientWithoutAnAccount() {
    clock.reset();
    database.sql("DELETE FROM message").update();
    zoe = register.takeOver(TestPeople.person("Zoë", "Hale", "1980-02-03", null), PRACTICE);
    email = address();
    SignedInAs.visitor();
  }

  @AfterEach
  void goHome() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whoHoldsTheLinkAndKnowsTheDateOfBirthOpensTheAccountOnce() {
    String token = invited();

    assertThat(open.of(token)).isEqualTo(new Invited.MayOpen(email));
    assertThat(open.open(token, BORN, CHOSEN)).isEqualTo(new Opened());

    assertThat(accountOf(zoe)).isPresent();
    assertThat(accounts.isTaken(email)).isTrue();
    assertThat(open.of(token)).isEqualTo(new Invited.Gone());
    assertThat(open.open(token, BORN, CHOSEN)).isEqualTo(new NotSo());
    assertThat(invite.invite(zoe, email)).isEqualTo(new Invitation.HasAccount());
    assertThat(trail()).containsExactly("CREATE ", "UPDATE opened");
  }

  @Test
  void theMailNamesNobodyAndTheDatabaseDoesNotKnowTheLink() {
    String token = invited();

    assertThat(mail()).doesNotContain("Zoë", "Hale", "1980", "P91007").contains("date of birth");
    assertThat(
            database
                .sql("SELECT COUNT(*) FROM account_invitation WHERE token_hash = ?")
                .param(token.getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void theLinkIsGoodForSevenDays() {
    String token = invited();
    clock.pass(Duration.ofDays(7).minusSeconds(1));
    assertThat(open.of(token)).isInstanceOf(Invited.MayOpen.class);
    clock.pass(Duration.ofSeconds(1));
    assertThat(open.of(token)).isEqualTo(new Invited.Gone());
    assertThat(open.open(token, BORN, CHOSEN)).isEqualTo(new NotSo());
  }

  @Test
  void fiveWrongDatesUseTheLinkUpAndTheRightOneComesTooLate() {
    String token = invited();
    for (int i = 0; i < 5; i++) {
      assertThat(open.of(token)).isInstanceOf(Invited.MayOpen.class);
      assertThat(open.open(token, OTHER_DAY, CHOSEN)).isEqualTo(new WrongDate());
    }
    assertThat(open.of(token)).isEqualTo(new Invited.Gone());
    assertThat(open.open(token, BORN, CHOSEN)).isEqualTo(new NotSo());
    assertThat(accountOf(zoe)).isEmpty();
    assertThat(trail())
        .containsExactly(
            "CREATE ",
            "UPDATE wrong-date",
            "UPDATE wrong-date",
            "UPDATE wrong-date",
            "UPDATE wrong-date",
            "UPDATE used-up");
  }

  @Test
  void manyGuessesAtOnceAreNoMoreThanFive() throws Exception {
    String token = invited();
    List<Callable<Opening>> guesses = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      LocalDate guess = OTHER_DAY.plusDays(i);
      guesses.add(() -> open.open(token, guess, CHOSEN));
    }
    List<Opening> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(guesses.size())) {
      for (var answer : threads.invokeAll(guesses)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).filteredOn(WrongDate.class::isInstance).hasSize(5);
    assertThat(answers).filteredOn(NotSo.class::isInstance).hasSize(11);
  }

  @Test
  void aRefusedPasswordSaysNothingOfTheDateAndUsesNothingUp() {
    String token = invited();
    for (int i = 0; i < 6; i++) {
      assertThat(open.open(token, OTHER_DAY, "short")).isEqualTo(new Refused("password.short"));
    }
    assertThat(open.open(token, BORN, "zoë-hale-1980")).isEqualTo(new Refused("password.personal"));
    assertThat(open.open(token, BORN, CHOSEN)).isEqualTo(new Opened());
  }

  @Test
  void aNewLinkMakesTheEarlierOneUselessAndThereAreThreeADay() {
    String first = invited();
    String second = invited();
    assertThat(open.of(first)).isEqualTo(new Invited.Gone());
    assertThat(open.of(second)).isInstanceOf(Invited.MayOpen.class);
    invited();
    assertThat(invite.invite(zoe, email)).isEqualTo(new Invitation.TooOften());
    clock.pass(Duration.ofDays(1));
    invited();
  }

  @Test
  void aChildUnderThirteenIsNotInvitedAndNobodyUnknownIs() {
    PatientId child =
        register.takeOver(TestPeople.person("Ella", "Hale", "2013-03-04", null), PRACTICE);
    assertThat(invite.invite(child, email)).isEqualTo(new Invitation.TooYoung());
    clock.pass(Duration.ofDays(1));
    assertThat(invite.invite(child, email)).isEqualTo(new Invitation.Invited());
    assertThatThrownBy(() -> invite.invite(new PatientId(UUID.randomUUID()), email))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoeverHasAnAccountWithTheAddressSignsInAndConnectsIt() {
    AccountId staff = staffAccount(email);
    String token = invited();
    assertThat(open.of(token)).isEqualTo(new Invited.SignInFirst(email));
    assertThat(open.open(token, BORN, CHOSEN)).isEqualTo(new NotSo());
    assertThat(open.connect(token, BORN)).isEqualTo(new NotSo());

    signIn(staff);
    assertThat(open.of(token)).isEqualTo(new Invited.MayConnect());
    assertThat(open.connect(token, OTHER_DAY)).isEqualTo(new WrongDate());
    assertThat(open.connect(token, BORN)).isEqualTo(new Opened());

    assertThat(accountOf(zoe)).contains(staff);
    assertThat(rolesOf(staff)).containsExactlyInAnyOrder("PATIENT", "PRACTICE_STAFF");
  }

  @Test
  void nobodyConnectsAnAccountOfAnotherAddress() {
    staffAccount(email);
    String token = invited();
    signIn(staffAccount(address()));

    assertThat(open.of(token)).isEqualTo(new Invited.SignInFirst(email));
    assertThat(open.connect(token, BORN)).isEqualTo(new NotSo());
    assertThat(accountOf(zoe)).isEmpty();
  }

  @Test
  void anAddressThatSignsInToAnotherPatientsAccountOpensNothing() {
    PatientId liam =
        register.takeOver(TestPeople.person("Liam", "Hale", "1980-02-03", null), PRACTICE);
    accounts.forPatient(liam, email, CHOSEN);
    String token = invited();

    assertThat(open.of(token)).isEqualTo(new Invited.AddressTaken());
    assertThat(open.open(token, BORN, CHOSEN)).isEqualTo(new NotSo());
    assertThat(accountOf(zoe)).isEmpty();
  }

  @Test
  void whoeverIsRegisteredIsInvitedOnceIfTheyHaveAnAddressAndNoAccount() {
    Demographics adult = withEmail(TestPeople.person("Rosa", "Field", "1980-02-03", null));
    Demographics nobodysAddress = TestPeople.person("Rosa", "Field", "1980-02-03", null);

    registered(nobodysAddress);
    assertThat(mails()).isZero();
    PatientId rosa = registered(adult);
    assertThat(mails()).isOne();

    accounts.forPatient(rosa, email, CHOSEN);
    KnownPatient known = matching.withoutShowing(rosa).orElseThrow();
    transactions.executeWithoutResult(_ ->
        register.register(
            NewRegistration.of(
                NewRegistration.Known.of(known),
                adult,
                new OdsCode("A83008"),
                RegistrationKind.TRANSFER_IN)));
    assertThat(mails()).isOne();
  }

  private PatientId registered(Demographics person) {
    NewRegistration wanted = NewRegistration.ofNew(person, PRACTICE, RegistrationKind.TRANSFER_IN);
    return ((Registered)
            Objects.requireNonNull(transactions.execute(_ -> register.register(wanted))))
        .patient();
  }

  private Demographics withEmail(Demographics person) {
    return new Demographics(
        person.name(), null, person.dateOfBirth(), person.sex(), null, null, email, null);
  }

  private int mails() {
    return database
        .sql("SELECT COUNT(*) FROM message WHERE patient IS NULL")
        .query(Integer.class)
        .single();
  }

  @Test
  void anUnknownLinkIsLikeOneThatIsUsedUp() {
    assertThat(open.of("")).isEqualTo(new Invited.Gone());
    assertThat(open.of("nobody-has-it")).isEqualTo(new Invited.Gone());
    assertThat(open.open("nobody-has-it", BORN, CHOSEN)).isEqualTo(new NotSo());
    assertThat(open.connect("nobody-has-it", BORN)).isEqualTo(new NotSo());
  }

  private String invited() {
    assertThat(invite.invite(zoe, email)).isEqualTo(new Invitation.Invited());
    Matcher link = Pattern.compile("/account/open/([\\w-]{43})").matcher(mail());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private String mail() {
    return database
        .sql("SELECT body FROM message WHERE recipient = ? ORDER BY id DESC LIMIT 1")
        .param(email.value())
        .query(String.class)
        .single();
  }

  private Optional<AccountId> accountOf(PatientId patient) {
    return database
        .sql("SELECT account FROM patient WHERE id = ? AND account IS NOT NULL")
        .param(bytes(patient.value()))
        .query((row, line) -> new AccountId(uuid(row, "account")))
        .optional();
  }

  private List<String> rolesOf(AccountId account) {
    return database
        .sql("SELECT role FROM account_role WHERE account = ?")
        .param(bytes(account.value()))
        .query((row, line) -> row.getString(1))
        .list();
  }

  private List<String> trail() {
    return database
        .sql(
            "SELECT act, detail FROM audit_row WHERE patient = ? AND what = 'invitation'"
                + " ORDER BY shard, seq")
        .param(bytes(zoe.value()))
        .query((row, line) -> row.getString(1) + " " + row.getString(2))
        .list();
  }

  private AccountId staffAccount(EmailAddress address) {
    return SignedInAs.thePortal(() ->
        accounts.forStaff(
            address, "Ben Desk", CHOSEN, Set.of(Role.PRACTICE_STAFF), List.of(PRACTICE)));
  }

  private static void signIn(AccountId account) {
    SignedInPerson person =
        new SignedInPerson(
            account, "Ben Desk", Set.of(Role.PRACTICE_STAFF), null, List.of(PRACTICE));
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())));
  }

  private static EmailAddress address() {
    return new EmailAddress("invited" + NEXT.incrementAndGet() + "@example.com");
  }
}
