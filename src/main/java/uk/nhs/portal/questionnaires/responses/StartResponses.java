package uk.nhs.portal.questionnaires.responses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;

/// Starts responses, of visitors and of signed-in patients.
@Service
public class StartResponses {

  private final Responses responses;
  private final Versions versions;
  private final FindResponses find;
  private final Tries tries;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;
  private final Clock clock;

  StartResponses(
      Responses responses,
      Versions versions,
      FindResponses find,
      Tries tries,
      WhoIsSignedIn who,
      AuditTrail trail,
      Clock clock) {
    this.responses = responses;
    this.versions = versions;
    this.find = find;
    this.tries = tries;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Starts a response. A signed-in patient's belongs to them: nobody else can open it.
  ///
  /// @param service which service asks, such as `111`; small letters, digits and hyphens
  /// @param known answers that are known already; those that do not fit are left out
  /// @param kept how long after its last change it can be gone on with
  public Started start(String service, VersionHash version, Answers known, Duration kept) {
    return tries.at(() -> add(service, version, null, known, Answers.none(), patient(), kept));
  }

  /// In the caller's transaction; the response belongs to nobody by itself.
  Started ownedByNobody(String service, VersionHash version, Answers known, Duration kept) {
    return add(service, version, null, known, Answers.none(), null, kept);
  }

  /// Starts a new response with the answers of an earlier one up to a question, which is asked
  /// anew; the earlier one stays as it was.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such response or question
  public Started again(ResponseToken earlier, LinkId from) {
    return tries.at(() -> {
      Loaded loaded = find.load(earlier);
      Response response = loaded.response();
      Asked first =
          response.question(from).orElseThrow(() -> new uk.nhs.portal.kernel.NotFound("question"));
      boolean inSecond = first.part() != response.first();
      StoredResponse stored = loaded.stored();
      return add(
          stored.service(),
          stored.version(),
          inSecond ? stored.nextVersion() : null,
          before(response, response.first(), from),
          inSecond ? before(response, response.current(), from) : Answers.none(),
          patient(),
          stored.kept());
    });
  }

  private static Answers before(Response response, Part part, LinkId from) {
    Answers answers = Answers.none();
    for (Asked asked : response.questions()) {
      if (asked.item().id().equals(from)) {
        break;
      }
      Answer answer = asked.answer();
      if (asked.part() == part && answer != null) {
        answers = answers.with(asked.item().id(), answer);
      }
    }
    return answers;
  }

  private Started add(
      String service,
      VersionHash version,
      @Nullable VersionHash next,
      Answers answers,
      Answers answersToNext,
      @Nullable PatientId owner,
      Duration kept) {
    Instant now = clock.instant();
    List<StoredAnswer> rows = new ArrayList<>(rows(version, answers));
    if (next != null) {
      rows.addAll(rows(next, answersToNext));
    }
    StoredResponse response =
        new StoredResponse(
            new ResponseId(TimeOrderedId.next()),
            service,
            version,
            next,
            owner,
            StoredResponse.Status.IN_PROGRESS,
            rows.size(),
            null,
            kept,
            now,
            now,
            null,
            now.plus(kept),
            false);
    ResponseToken token = ResponseToken.fresh();
    responses.add(response, token);
    for (int seq = 0; seq < rows.size(); seq++) {
      responses.add(response.id(), seq, rows.get(seq), now);
    }
    if (response.owner() != null) {
      trail.record(Trail.entry(Act.CREATE, response, null, service));
    }
    return new Started(response.id(), token);
  }

  private List<StoredAnswer> rows(VersionHash version, Answers answers) {
    List<StoredAnswer> rows = new ArrayList<>();
    for (Map.Entry<LinkId, Answer> each : answers.byItem().entrySet()) {
      versions
          .engine(version)
          .questionnaire()
          .item(each.getKey())
          .filter(item -> takes(item, each.getValue()))
          .ifPresent(item -> rows.add(Loaded.row(version, item.id(), each.getValue())));
    }
    return rows;
  }

  private static boolean takes(Item item, Answer answer) {
    return item.refusal(answer, null).isEmpty();
  }

  private @Nullable PatientId patient() {
    return who.current().map(SignedInPerson::patient).orElse(null);
  }
}
