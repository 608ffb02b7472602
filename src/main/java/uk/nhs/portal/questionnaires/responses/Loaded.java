package uk.nhs.portal.questionnaires.responses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.format.AnswersJson;

/// A response with its rows, and what it would be with one row more.
///
/// @param rows every answer that was given, to whatever version
record Loaded(
    StoredResponse stored,
    List<StoredAnswer> rows,
    Standing standing,
    Function<VersionHash, Engine> engines) {

  private static final JsonMapper JSON = new JsonMapper();

  Loaded {
    rows = List.copyOf(rows);
  }

  Response response() {
    return response(stored.nextVersion());
  }

  /// As if it went on with this version.
  Response response(@Nullable VersionHash next) {
    List<Part> parts = new ArrayList<>();
    parts.add(part(stored.version(), null));
    if (next != null) {
      parts.add(part(next, parts.getFirst()));
    }
    return new Response(
        stored.id(),
        stored.service(),
        standing,
        parts,
        stored.owner(),
        stored.startedAt(),
        stored.lastAnsweredAt(),
        stored.completedAt(),
        stored.expiresAt(),
        standing == Standing.OPEN ? stored.draft() : null);
  }

  /// As if this were answered too.
  Loaded with(StoredAnswer answer) {
    List<StoredAnswer> more = new ArrayList<>(rows);
    more.add(answer);
    return new Loaded(stored, more, standing, engines);
  }

  private Part part(VersionHash version, @Nullable Part before) {
    Engine engine = engines.apply(version);
    Map<LinkId, Answer> answers = new LinkedHashMap<>();
    if (before != null) {
      given(engine, before).forEach((item, answer) -> answers.put(item, answer));
    }
    for (StoredAnswer row : rows) {
      // an answer to another version may have answered another question
      if (row.version().equals(version)) {
        item(engine, row.item()).ifPresent(item -> answers.put(item.id(), read(item, row)));
      }
    }
    return new Part(version, engine, Answers.of(answers));
  }

  /// What the part before has answered of the items that the next one takes as given.
  private static Map<LinkId, Answer> given(Engine engine, Part before) {
    Answers counted = before.engine().counted(before.answers());
    Map<LinkId, Answer> given = new LinkedHashMap<>();
    for (Item item : engine.questionnaire().items()) {
      if (item.given()) {
        counted
            .to(item.id())
            .filter(answer -> item.refusal(answer, null).isEmpty())
            .ifPresent(answer -> given.put(item.id(), answer));
      }
    }
    return given;
  }

  private static Optional<Item> item(Engine engine, LinkId id) {
    return engine.questionnaire().item(id);
  }

  private static Answer read(Item item, StoredAnswer row) {
    return AnswersJson.read(item, JSON.readTree(row.json()));
  }

  static StoredAnswer row(VersionHash version, LinkId item, Answer answer) {
    return new StoredAnswer(version, item, AnswersJson.write(answer).toString());
  }

  boolean goesOnWith(@Nullable VersionHash next) {
    return Objects.equals(stored.nextVersion(), next);
  }
}
