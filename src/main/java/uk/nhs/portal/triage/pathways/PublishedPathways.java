package uk.nhs.portal.triage.pathways;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.triage.pathways.PublishedRows.Row;

/// The pathways that people can follow now.
///
/// They are kept in memory. Every two seconds the first who asks looks whether something was
/// published or withdrawn on any portal, with one statement; everybody else sends none.
@Service
public class PublishedPathways {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private final PublishedRows rows;
  private final Topics topics;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile @Nullable Known known;

  PublishedPathways(PublishedRows rows, Topics topics, Clock clock) {
    this.rows = rows;
    this.topics = topics;
    this.clock = clock;
  }

  /// What was known at a moment.
  ///
  /// @param live by hash, in the order of their names
  /// @param others versions on which journeys may still be, by hash, as far as somebody asked
  private record Known(long revision, Instant at, List<Pathway> live, Map<String, Pathway> others) {

    Known stillTrue(Instant now) {
      return new Known(revision, now, live, others);
    }
  }

  /// The pathway for a topic and a person.
  ///
  /// @param age in completed years
  /// @param sex `female` or `male`
  public Optional<Pathway> forPerson(String topic, int age, String sex) {
    return known().live().stream()
        .filter(pathway -> pathway.topic().equals(topic) && pathway.isFor(age, sex))
        .findFirst();
  }

  /// The pathway of that name, such as the one with which every journey starts.
  public Optional<Pathway> named(String name) {
    return known().live().stream().filter(pathway -> pathway.name().equals(name)).findFirst();
  }

  /// Any version that ever was published: a journey finishes on the version on which it began,
  /// unless that is withdrawn.
  public Optional<Pathway> byHash(String hash) {
    Known now = known();
    Optional<Pathway> live =
        now.live().stream().filter(pathway -> pathway.hash().equals(hash)).findFirst();
    return live.isPresent()
        ? live
        : Optional.ofNullable(
            now.others()
                .computeIfAbsent(
                    hash,
                    wanted -> rows.published(wanted).map(PublishedPathways::read).orElse(null)));
  }

  /// All that are published, in the order of their names.
  public List<Pathway> all() {
    return known().live();
  }

  /// What people can come with; those for which there is no pathway at present are left out.
  public Topics topics() {
    return topics.only(known().live().stream().map(Pathway::topic).collect(Collectors.toSet()));
  }

  private Known known() {
    Known before = known;
    Instant now = clock.instant();
    if (before != null && now.isBefore(before.at().plus(FRESH)) && !now.isBefore(before.at())) {
      return before;
    }
    if (before == null) {
      looking.lock();
    } else if (!looking.tryLock()) {
      return before; // somebody else is looking already
    }
    try {
      Known fresh = look(known, now);
      known = fresh;
      return fresh;
    } finally {
      looking.unlock();
    }
  }

  private Known look(@Nullable Known before, Instant now) {
    // first the number, then the rows: what is published in between is seen at the next look
    long revision = rows.revision();
    if (before != null && before.revision() == revision) {
      return before.stillTrue(now);
    }
    Map<String, Pathway> already =
        before == null
            ? Map.of()
            : before.live().stream().collect(Collectors.toMap(Pathway::hash, Function.identity()));
    List<Pathway> live =
        rows.live().stream()
            .map(row -> {
              Pathway same = already.get(row.hash());
              return same == null ? read(row) : same;
            })
            .toList();
    return new Known(revision, now, live, new ConcurrentHashMap<>());
  }

  private static Pathway read(Row row) {
    Questionnaire questionnaire = ReadQuestionnaire.of(row.definition());
    return new Pathway(
        questionnaire,
        new Engine(questionnaire),
        row.hash(),
        row.status() == PathwayStatus.WITHDRAWN);
  }

  /// Who published sees it at once.
  @TransactionalEventListener(classes = CatalogueChanged.class)
  void forget() {
    known = null;
  }
}
