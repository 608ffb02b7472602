package uk.nhs.portal.triage.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.appointments.ManyAtOnce;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What becomes of versions: two people, a proof, and a way back.
@DatabaseTest
class PublishPathwayIT {

  @Autowired private UploadPathway upload;
  @Autowired private PublishPathway publish;
  @Autowired private ShowPathways show;
  @Autowired private PublishedPathways published;
  @Autowired private PublishAtStart publishAtStart;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private String name;

  @BeforeEach
  void nine() {
    clock.reset();
    name = Drafts.newName();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aVersionIsSeenByPeopleOnlyWhenASecondPersonHasPublishedIt() {
    PathwayVersionId version = brought(Drafts.sound(name, "1"));
    assertThat(published.named(name)).isEmpty();

    assertThat(publishedBySafety(version)).isInstanceOf(Publication.Published.class);

    assertThat(published.forPerson(name, 40, "male")).isPresent();
  }

  @Test
  void nobodyPublishesTheirOwnVersion() {
    SignedInAs.somebody(Set.of(Role.CLINICAL_SAFETY), null, List.of());
    PathwayVersionId version = uploaded(Drafts.sound(name, "1"));

    assertThat(publish.publish(version)).isInstanceOf(Publication.OwnVersion.class);
    assertThat(published.named(name)).isEmpty();
  }

  @Test
  void theSchemaKnowsFourEyesToo() {
    PathwayVersionId version = brought(Drafts.sound(name, "1"));

    assertThatThrownBy(() ->
            sql.sql(
                    """
                    UPDATE pathway_version SET status = 'PUBLISHED', published_at = uploaded_at,
                      published_by = uploaded_by WHERE id = ?\
                    """)
                .param(Columns.bytes(version.value()))
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("four_eyes");
    assertThatThrownBy(() ->
            sql.sql(
                    """
                    UPDATE pathway_version SET status = 'PUBLISHED', published_at = uploaded_at
                    WHERE id = ?\
                    """)
                .param(Columns.bytes(version.value()))
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("four_eyes");
  }

  @Test
  void theSchemaKnowsOneLiveVersionOfAName() {
    PathwayVersionId first = brought(Drafts.sound(name, "1"));
    PathwayVersionId second = brought(Drafts.sound(name, "2"));
    publishedBySafety(first);

    assertThatThrownBy(() ->
            sql.sql(
                    """
                    UPDATE pathway_version SET status = 'PUBLISHED', published_at = uploaded_at,
                      published_by = id WHERE id = ?\
                    """)
                .param(Columns.bytes(second.value()))
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void onlyClinicalSafetyPublishesAndOnlyCuratorsBringIn() {
    PathwayVersionId version = brought(Drafts.sound(name, "1"));

    SignedInAs.somebody(Set.of(Role.CURATOR, Role.ADMIN), null, List.of());
    assertThatThrownBy(() -> publish.publish(version)).isInstanceOf(NotAllowed.class);
    SignedInAs.somebody(Set.of(Role.PRACTICE_MANAGER), null, List.of());
    assertThatThrownBy(() -> publish.publish(version)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> publish.withdraw(version, "why")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> upload.bring(Drafts.sound(name, "2"), ""))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> show.one(version)).isInstanceOf(NotAllowed.class);
    SignedInAs.visitor();
    assertThatThrownBy(show::all).isInstanceOf(NotAllowed.class);
  }

  @Test
  void whatIsNotSoundIsNotPublished() {
    PathwayVersionId version = brought(Drafts.unsound(name));

    assertThat(publishedBySafety(version))
        .isInstanceOfSatisfying(
            Publication.Unsound.class, unsound -> assertThat(unsound.findings()).isNotEmpty());
    assertThat(published.named(name)).isEmpty();
  }

  @Test
  void twoPathwaysOfATopicDoNotClaimTheSamePeople() {
    PathwayVersionId children = ofTopic("0 to 15");
    PathwayVersionId overlapping = ofTopic("15 to 120");
    PathwayVersionId beside = ofTopic("16 to 120");

    assertThat(publishedBySafety(children, overlapping))
        .isInstanceOf(Publication.Overlapping.class);
    assertThat(publishedBySafety(children, beside)).isInstanceOf(Publication.Published.class);
    assertThat(publishedBySafety(overlapping)).isInstanceOf(Publication.Overlapping.class);
  }

  @Test
  void aNewTopicLeavesNobodyAlone() {
    PathwayVersionId children = ofTopic("0 to 15");
    PathwayVersionId adults = ofTopic("18 to 120");

    assertThat(publishedBySafety(children, adults))
        .isInstanceOfSatisfying(
            Publication.Gap.class,
            gap ->
                assertThat(gap.findings())
                    .extracting(Finding::message)
                    .containsExactly(
                        "There is nothing for ages 16 to 17 (female).",
                        "There is nothing for ages 16 to 17 (male)."));
    assertThat(published.forPerson(name, 10, "male")).isEmpty();

    PathwayVersionId youths = ofTopic("16 to 17");
    assertThat(publishedBySafety(children, youths, adults))
        .isInstanceOf(Publication.Published.class);
    assertThat(published.forPerson(name, 16, "female")).isPresent();
  }

  @Test
  void theBorderBetweenTwoPathwaysMovesWithBothAtOnce() {
    String childrens = Drafts.newName();
    String adults = Drafts.newName();
    publishedBySafety(
        brought(Drafts.of(childrens, "1", name, "0 to 15", "Does it hurt?")),
        brought(Drafts.of(adults, "1", name, "16 to 120", "Does it hurt?")));
    PathwayVersionId older = brought(Drafts.of(childrens, "2", name, "0 to 17", "Does it hurt?"));
    PathwayVersionId fewer = brought(Drafts.of(adults, "2", name, "18 to 120", "Does it hurt?"));

    assertThat(publishedBySafety(older)).isInstanceOf(Publication.Overlapping.class);
    assertThat(publishedBySafety(fewer)).isInstanceOf(Publication.Gap.class);
    SignedInAs.curator();
    assertThat(show.waitingBeside(older)).extracting(PathwayVersion::id).containsExactly(fewer);
    assertThat(publishedBySafety(older, fewer)).isInstanceOf(Publication.Published.class);

    assertThat(published.forPerson(name, 17, "male").orElseThrow().name()).isEqualTo(childrens);
  }

  @Test
  void aGapThatAWithdrawalLeftDoesNotStopWhoMendsSomethingElse() {
    String childrens = Drafts.newName();
    PathwayVersionId adults =
        brought(Drafts.of(Drafts.newName(), "1", name, "16 to 120", "Does it hurt?"));
    publishedBySafety(brought(Drafts.of(childrens, "1", name, "0 to 15", "Does it hurt?")), adults);
    SignedInAs.curator();
    publish.withdraw(adults, "The advice is wrong.");

    assertThat(
            publishedBySafety(
                brought(Drafts.of(childrens, "2", name, "0 to 15", "Does it hurt a lot?"))))
        .isInstanceOf(Publication.Published.class);
  }

  @Test
  void twoVersionsOfOnePathwayAreNotPublishedTogether() {
    PathwayVersionId first = brought(Drafts.sound(name, "1"));
    PathwayVersionId second = brought(Drafts.sound(name, "2"));

    assertThatThrownBy(() -> publishedBySafety(first, second))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private PathwayVersionId ofTopic(String ages) {
    return brought(Drafts.of(Drafts.newName(), "1", name, ages, "Does it hurt?"));
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOldOneAndTheOldOneComesBack() {
    PathwayVersionId first = brought(Drafts.sound(name, "1"));
    PathwayVersionId second = brought(Drafts.sound(name, "2"));
    publishedBySafety(first);
    String hash = published.named(name).orElseThrow().hash();

    publishedBySafety(second);
    assertThat(statuses()).containsExactly(PathwayStatus.PUBLISHED, PathwayStatus.SUPERSEDED);
    assertThat(published.byHash(hash))
        .hasValueSatisfying(old -> assertThat(old.withdrawn()).isFalse());

    assertThat(publishedBySafety(first)).isInstanceOf(Publication.Published.class);
    assertThat(statuses()).containsExactly(PathwayStatus.SUPERSEDED, PathwayStatus.PUBLISHED);
    assertThat(published.named(name).orElseThrow().hash()).isEqualTo(hash);
    assertThat(publishedBySafety(first)).isInstanceOf(Publication.LiveAlready.class);
  }

  @Test
  void whatIsWithdrawnIsNotFollowedAnyMoreAndStaysReadable() {
    PathwayVersionId version = brought(Drafts.sound(name, "1"));
    publishedBySafety(version);
    String hash = published.named(name).orElseThrow().hash();

    SignedInAs.curator();
    assertThat(publish.withdraw(version, "The advice is wrong.")).isTrue();

    assertThat(published.named(name)).isEmpty();
    assertThat(published.byHash(hash).orElseThrow().withdrawn()).isTrue();
    assertThat(stopsJourneys(hash)).isTrue();
    assertThat(publish.withdraw(version, "Again.")).isFalse();
    assertThat(show.version(version).withdrawnWhy()).isEqualTo("The advice is wrong.");

    publishedBySafety(version);
    assertThat(stopsJourneys(hash)).isFalse();
  }

  @Test
  void aVersionThatWasNeverPublishedCannotBeWithdrawn() {
    PathwayVersionId version = brought(Drafts.sound(name, "1"));

    assertThat(publish.withdraw(version, "No need.")).isFalse();
    assertThatThrownBy(() -> publish.withdraw(PathwayVersionId.next(), "why"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theSameVersionIsThereOnce() {
    PathwayVersionId version = brought(Drafts.sound(name, "1"));

    assertThat(upload.bring(Drafts.sound(name, "1") + "\n# the same\n", "again"))
        .isEqualTo(new Upload.AlreadyThere(version));
  }

  @Test
  void whatIsNoPathwayIsRefusedWithEverythingThatIsWrong() {
    SignedInAs.curator();

    assertRefused("steps: [", "syntax");
    assertRefused("", "syntax");
    assertRefused(Drafts.sound(name, "1").replace("Dx02", "Home"), "no-disposition");
    assertRefused(
        "questionnaire: form\ntitle: Form\nsteps:\n  - {ask: a, type: text, question: A?}\n",
        "no-ending");
    assertRefused("x".repeat(UploadPathway.LONGEST + 1), "length");
  }

  private void assertRefused(String text, String code) {
    assertThat(upload.bring(text, ""))
        .isInstanceOfSatisfying(
            Upload.Unreadable.class,
            refused ->
                assertThat(refused.findings()).anyMatch(finding -> finding.code().equals(code)));
  }

  @Test
  void everyStepIsInTheHistoryAndInTheTrail() {
    PathwayVersionId version = brought(Drafts.sound(name, "1"));
    SignedInAs.curator();
    show.noteTry(version);
    publishedBySafety(version);
    SignedInAs.curator();
    publish.withdraw(version, "The advice is wrong.");

    assertThat(show.one(version).history())
        .extracting(PathwayEvent::what)
        .containsExactly(
            PathwayEvent.What.UPLOADED,
            PathwayEvent.What.TRIED,
            PathwayEvent.What.PUBLISHED,
            PathwayEvent.What.WITHDRAWN);
    assertThat(trail(version))
        .containsExactlyInAnyOrder(
            "CREATE uploaded", "READ tried", "UPDATE published", "UPDATE withdrawn");
  }

  @Test
  void theSystemKeepsAwayFromAPathwayInWhichAPersonHadAHand() {
    String builtIn = published.named("sore-throat").orElseThrow().hash();
    PathwayVersionId version =
        allVersions().stream()
            .filter(each -> each.hash().equals(builtIn))
            .findFirst()
            .orElseThrow()
            .id();
    publish.withdraw(version, "A test.");

    publishAtStart.run(new DefaultApplicationArguments());
    assertThat(published.named("sore-throat")).isEmpty();

    assertThat(publishedBySafety(version)).isInstanceOf(Publication.Published.class);
    assertThat(published.named("sore-throat").orElseThrow().hash()).isEqualTo(builtIn);
  }

  @Test
  void ofManyWhoPublishAtOnceOneVersionIsLive() throws Exception {
    List<PathwayVersionId> versions =
        List.of(
            brought(Drafts.sound(name, "1")),
            brought(Drafts.sound(name, "2")),
            brought(Drafts.sound(name, "3")));
    List<Callable<Publication>> acts =
        versions.stream()
            .<Callable<Publication>>map(version -> () -> publishedBySafety(version))
            .toList();

    assertThat(ManyAtOnce.all(acts)).hasOnlyElementsOfType(Publication.Published.class);

    SignedInAs.curator();
    assertThat(statuses()).containsOnlyOnce(PathwayStatus.PUBLISHED);
  }

  @Test
  void twoPortalsThatStartAtOncePublishOnce() throws Exception {
    sql.sql("DELETE FROM pathway_event").update();
    sql.sql("DELETE FROM pathway_version").update();
    Callable<Integer> start =
        () -> {
          publishAtStart.run(new DefaultApplicationArguments());
          return 1;
        };

    ManyAtOnce.all(List.of(start, start, start));

    assertThat(
            sql.sql("SELECT COUNT(*) - COUNT(DISTINCT name) FROM pathway_version")
                .query(Integer.class)
                .single())
        .isZero();
    published.forget();
    assertThat(published.named("sore-throat")).isPresent();
  }

  private boolean stopsJourneys(String hash) {
    return sql.sql("SELECT withdrawn_at IS NOT NULL FROM questionnaire_version WHERE hash = ?")
        .param(hash)
        .query(Boolean.class)
        .single();
  }

  private List<PathwayVersion> allVersions() {
    SignedInAs.curator();
    return show.all();
  }

  private PathwayVersionId brought(String text) {
    SignedInAs.curator();
    return uploaded(text);
  }

  private PathwayVersionId uploaded(String text) {
    return ((Upload.Uploaded) upload.bring(text, "First words")).id();
  }

  private Publication publishedBySafety(PathwayVersionId... together) {
    SignedInAs.somebody(Set.of(Role.CLINICAL_SAFETY), null, List.of());
    return publish.publish(List.of(together));
  }

  private List<PathwayStatus> statuses() {
    return show.all().stream()
        .filter(each -> each.name().equals(name))
        .map(PathwayVersion::status)
        .toList();
  }

  private List<String> trail(PathwayVersionId version) {
    return sql.sql("SELECT act, detail FROM audit_row WHERE what = 'pathway' AND what_id = ?")
        .param(version.toString())
        .query((row, line) -> row.getString(1) + " " + row.getString(2))
        .list();
  }
}
