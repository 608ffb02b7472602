package uk.nhs.portal.triage.pathways;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.CheckTopics;
import uk.nhs.portal.questionnaires.format.AnswersJson;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;
import uk.nhs.portal.questionnaires.responses.KeepVersions;

/// Publishes the pathways with which the portal comes, before it says that it is ready.
///
/// A built-in pathway takes the place of an older built-in one, and keeps away from a pathway in
/// which any person had a hand. A signed set is an operator's word: each of its versions that the
/// database has never seen is published. Again, or on two portals at once, changes nothing.
@Component
@Profile("!command")
@Order(10) // before the demonstration's data, some of which come from triage
class PublishAtStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(PublishAtStart.class);
  private static final String NOTE = "";

  private final PathwaySource source;
  private final VersionRows versions;
  private final FindVersions find;
  private final TopicPopulations topics;
  private final KeepVersions keep;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transactions;
  private final Clock clock;

  PublishAtStart(
      PathwaySource source,
      VersionRows versions,
      FindVersions find,
      TopicPopulations topics,
      KeepVersions keep,
      AuditTrail trail,
      ApplicationEventPublisher events,
      TransactionOperations transactions,
      Clock clock) {
    this.source = source;
    this.versions = versions;
    this.find = find;
    this.topics = topics;
    this.keep = keep;
    this.trail = trail;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Questionnaire questionnaire : source.read()) {
      transactions.executeWithoutResult(transaction -> publish(questionnaire));
    }
    if (source.isSignedSet()) {
      warnOfGaps();
    }
  }

  // An operator's set may leave people alone: that is no reason not to start, but somebody should
  // know. Of the built-in pathways the tests know.
  private void warnOfGaps() {
    CheckTopics.check(find.live(), topics.byTopic())
        .forEach(finding ->
            LOG.warn(
                "{}: {} ({})",
                finding.where(),
                finding.message(),
                finding.example() == null ? "" : AnswersJson.write(finding.example())));
  }

  private void publish(Questionnaire questionnaire) {
    String hash = WriteQuestionnaire.hash(questionnaire);
    versions.lock(); // a second portal that starts at the same time waits here, and then knows it
    boolean wanted = source.isSignedSet() || versions.isLeftToThePortal(questionnaire.name());
    if (!wanted || versions.isKnown(hash)) {
      return;
    }
    keep.keep(questionnaire);
    var now = clock.instant();
    PathwayVersionId id = versions.upload(questionnaire, NOTE, null, now);
    find.live(questionnaire.name())
        .ifPresent(before -> {
          versions.supersede(before);
          versions.note(before, PathwayEvent.What.SUPERSEDED, Actor.SYSTEM, NOTE, now);
        });
    versions.publish(id, null, now);
    versions.note(id, PathwayEvent.What.PUBLISHED, Actor.SYSTEM, NOTE, now);
    versions.changed();
    trail.record(Actor.SYSTEM, AuditEntry.of(Act.CREATE, "pathway", id.toString(), "published"));
    events.publishEvent(new CatalogueChanged());
    LOG.info("Published the pathway {} {}", questionnaire.name(), hash);
  }
}
