package uk.nhs.portal.performance.measures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.audit.WhoActs;

/// Defines measures from JSON: one object, or an array of them. A definition that says something
/// new becomes the next version; the earlier ones are kept.
///
/// Whoever calls it has made sure that the person may define measures.
@Service
@Transactional
public class DefineMeasures {

  private final MeasureRows rows;
  private final AuditTrail auditTrail;
  private final ObjectProvider<WhoActs> whoActs;
  private final Clock clock;
  private final JsonMapper json =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  DefineMeasures(
      MeasureRows rows, AuditTrail auditTrail, ObjectProvider<WhoActs> whoActs, Clock clock) {
    this.rows = rows;
    this.auditTrail = auditTrail;
    this.whoActs = whoActs;
    this.clock = clock;
  }

  /// Defines what the text says: all of it, or nothing.
  ///
  /// @param listener hears what is wrong, or ignored, in which field
  public MeasureDefined define(String text, Consumer<DefinitionRemark> listener) {
    return steps(text, listener)
        .<MeasureDefined>map(steps -> store(steps, this::saysSomethingNew))
        .orElseGet(MeasureDefined.Refused::new);
  }

  /// Defines what the portal brings along. A definition that the database has ever seen is left
  /// alone, so that whoever changed a measure later has the last word.
  public MeasureDefined defineOnce(String text, Consumer<DefinitionRemark> listener) {
    return steps(text, listener)
        .<MeasureDefined>map(steps -> store(steps, this::wasNeverSaid))
        .orElseGet(MeasureDefined.Refused::new);
  }

  /// What [#define] would do; nothing is stored.
  public MeasureDefined preview(String text, Consumer<DefinitionRemark> listener) {
    return steps(text, listener)
        .<MeasureDefined>map(steps -> sorted(steps, this::saysSomethingNew, _ -> {}))
        .orElseGet(MeasureDefined.Refused::new);
  }

  private Optional<List<Step>> steps(String text, Consumer<DefinitionRemark> listener) {
    List<JsonNode> definitions = definitions(text, listener);
    List<Step> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int nextId = rows.nextId();
    boolean refused = definitions.isEmpty();
    for (int i = 0; i < definitions.size(); i++) {
      DefinitionFields fields = new DefinitionFields(definitions.get(i), i + 1, listener);
      Optional<Step> step = step(definitions.get(i), fields, nextId, seen);
      refused |= step.isEmpty();
      if (step.isPresent()) {
        steps.add(step.get());
        nextId = Math.max(nextId, step.get().measure().id() + 1);
      }
    }
    return refused ? Optional.empty() : Optional.of(steps);
  }

  private Optional<Step> step(
      JsonNode definition, DefinitionFields fields, int nextId, Set<String> seen) {
    if (!definition.isObject()) {
      fields.refuse("", "definition.object");
      return Optional.empty();
    }
    MeasureCode code = new ReadDefinition(new DefinitionFields(definition, 1, _ -> {})).code();
    Optional<MeasureRows.Stored> stored = code == null ? Optional.empty() : rows.stored(code);
    if (code != null && !seen.add(code.folded())) {
      fields.refuse("code", "definition.twice");
    }
    Measure measure =
        new ReadDefinition(fields)
            .read(
                stored.map(MeasureRows.Stored::id).orElse(nextId),
                stored.map(MeasureRows.Stored::version).orElse(0) + 1);
    return Optional.ofNullable(measure).map(read -> new Step(read, definition.toString(), stored));
  }

  private MeasureDefined store(List<Step> steps, Predicate<Step> isNew) {
    Actor by = whoActs.getIfAvailable(() -> () -> Actor.SYSTEM).now();
    return sorted(steps, isNew, step -> store(step, by));
  }

  private static MeasureDefined sorted(
      List<Step> steps, Predicate<Step> isNew, Consumer<Step> store) {
    List<Measure> added = new ArrayList<>();
    List<Measure> changed = new ArrayList<>();
    List<Measure> unchanged = new ArrayList<>();
    for (Step step : steps) {
      if (step.stored().isEmpty()) {
        added.add(step.measure());
      } else if (isNew.test(step)) {
        changed.add(step.measure());
      } else {
        unchanged.add(step.measure());
        continue;
      }
      store.accept(step);
    }
    return new MeasureDefined.Defined(added, changed, unchanged);
  }

  private void store(Step step, Actor by) {
    Measure measure = step.measure();
    boolean first = step.stored().isEmpty();
    if (first) {
      rows.add(measure, step.definition(), clock.instant(), by.account());
    } else {
      rows.change(measure, step.definition(), clock.instant(), by.account());
    }
    auditTrail.record(
        AuditEntry.of(
            first ? Act.CREATE : Act.UPDATE,
            "measure",
            measure.code().value(),
            "version " + measure.version()));
  }

  private boolean saysSomethingNew(Step step) {
    return step.stored().filter(stored -> same(stored.definition(), step.definition())).isEmpty();
  }

  private boolean wasNeverSaid(Step step) {
    return rows.definitions(step.measure().id()).stream()
        .noneMatch(said -> same(said, step.definition()));
  }

  // MySQL may keep other white space; what counts is what the text says.
  private boolean same(String stored, String read) {
    return json.readTree(stored).equals(json.readTree(read));
  }

  private List<JsonNode> definitions(String text, Consumer<DefinitionRemark> listener) {
    try {
      JsonNode root = json.readTree(text);
      if (root.isArray() && !root.isEmpty()) {
        return List.copyOf(root.values());
      }
      if (root.isObject()) {
        return List.of(root);
      }
      listener.accept(new DefinitionRemark(0, "", "file.measures", true));
    } catch (JacksonException _) {
      listener.accept(new DefinitionRemark(0, "", "file.json", true));
    }
    return List.of();
  }

  private record Step(Measure measure, String definition, Optional<MeasureRows.Stored> stored) {}
}
