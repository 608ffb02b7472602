package uk.nhs.portal.questionnaires.responses;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;

/// Lets a service tend responses that are part of something bigger of its own, such as one person
/// of a household's application: it begins, opens, copies and completes them by their identity.
///
/// Such responses belong to nobody by themselves, and are kept until their service forgets them.
/// Who may do any of this, the service has made sure of.
@Service
public class TendResponses {

  private final Responses responses;
  private final StartResponses start;
  private final FindResponses find;
  private final Tries tries;
  private final AuditTrail trail;
  private final Clock clock;

  TendResponses(
      Responses responses,
      StartResponses start,
      FindResponses find,
      Tries tries,
      AuditTrail trail,
      Clock clock) {
    this.responses = responses;
    this.start = start;
    this.find = find;
    this.tries = tries;
    this.trail = trail;
    this.clock = clock;
  }

  /// Starts a response that belongs to nobody, whoever is signed in.
  ///
  /// @param service which service asks
  /// @param known answers that are known already; those that do not fit are left out
  /// @param kept how long after its last change it can be gone on with
  public Started start(String service, VersionHash version, Answers known, Duration kept) {
    return tries.at(() -> start.ownedByNobody(service, version, known, kept));
  }

  /// One more token that opens the response, because nobody can tell its earlier ones again.
  ///
  /// @throws NotFound if there is no such response
  public ResponseToken openAnew(ResponseId id) {
    return tries.at(() -> {
      stored(id);
      ResponseToken token = ResponseToken.fresh();
      responses.addKey(id, token, clock.instant());
      return token;
    });
  }

  /// Notes what the service knows, such as an age: answers to given items, open or not.
  ///
  /// @throws NotFound if there is no such response
  /// @throws IllegalStateException if it takes no answers any more
  public void know(ResponseId id, Answers known) {
    tries.at(() -> {
      StoredResponse stored = stored(id);
      if (stored.standing(clock.instant()) != Standing.OPEN) {
        throw new IllegalStateException("the response takes no answers any more");
      }
      Part first = find.withoutShowing(id).first();
      for (Map.Entry<LinkId, Answer> each : known.byItem().entrySet()) {
        Optional<Item> item = first.questionnaire().item(each.getKey()).filter(Item::given);
        if (item.isPresent()
            && !first.answers().to(each.getKey()).equals(Optional.of(each.getValue()))) {
          StoredAnswer row = Loaded.row(first.version(), each.getKey(), each.getValue());
          responses.answered(stored, stored.nextVersion(), clock.instant());
          responses.add(id, stored.revision(), row, clock.instant());
          stored = stored(id);
        }
      }
      return id;
    });
  }

  /// A new response with the present answers of another one, which stays as it is.
  ///
  /// @throws NotFound if there is no such response
  public Started copy(ResponseId id) {
    return tries.at(() -> {
      StoredResponse stored = stored(id);
      Answers answers = find.withoutShowing(id).first().answers();
      return start.ownedByNobody(stored.service(), stored.version(), answers, stored.kept());
    });
  }

  /// Completes it, if nothing more is asked; once more changes nothing.
  ///
  /// @throws NotFound if there is no such response
  public Completion complete(ResponseId id) {
    return tries.at(() -> {
      Response response = find.withoutShowing(id);
      return switch (response.standing()) {
        case COMPLETED -> new Completion.Completed(response);
        case EXPIRED, WITHDRAWN -> new Completion.Stopped(response);
        case OPEN -> {
          Optional<LinkId> next = response.next();
          if (next.isPresent()) {
            yield new Completion.Unanswered(response, next.get());
          }
          StoredResponse stored = stored(id);
          responses.completed(stored, clock.instant(), null);
          trail.record(Trail.entry(Act.UPDATE, stored, null, "completed"));
          yield new Completion.Completed(find.withoutShowing(id));
        }
      };
    });
  }

  /// Forgets the response with all answers and files, because its service needs it no more.
  public void forget(ResponseId id) {
    tries.at(() -> {
      responses.remove(id);
      return id;
    });
  }

  private StoredResponse stored(ResponseId id) {
    return responses.byId(id).orElseThrow(() -> new NotFound("response"));
  }
}
