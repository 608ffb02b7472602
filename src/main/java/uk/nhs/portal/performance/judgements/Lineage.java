package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.Measure;

/// The series of an organisation and of those that it was made of, as one.
///
/// Predecessors that never had a figure in the measure are left out of it.
///
/// @param predecessors of the organisation, those before those too
/// @param figures of the organisation and its predecessors in the measure, by code
record Lineage(
    Measure measure,
    OdsCode organisation,
    List<Predecessor> predecessors,
    Map<OdsCode, List<Figure>> figures) {

  /// Predecessors with figures, the earliest first.
  List<Predecessor> mergers() {
    return predecessors.stream().filter(each -> figures.containsKey(each.code())).toList();
  }

  /// One figure for each period at most. Broken, the organisation's own figure counts wherever it
  /// has one; joined, those of all that became part of it later are added to it.
  List<Figure> series(History history) {
    Map<OdsCode, Map<LocalDate, Figure>> known = new TreeMap<>();
    Set<LocalDate> periods = new TreeSet<>();
    figures.forEach((code, each) ->
        each.forEach(figure -> {
          known.computeIfAbsent(code, _ -> new TreeMap<>()).put(figure.period(), figure);
          periods.add(figure.period());
        }));
    List<Figure> series = new ArrayList<>();
    for (LocalDate period : periods) {
      Figure own = known.getOrDefault(organisation, Map.of()).get(period);
      Figure figure = own != null && history == History.BROKEN ? own : together(period, known);
      if (figure != null) {
        series.add(figure);
      }
    }
    return series;
  }

  private @Nullable Figure together(LocalDate period, Map<OdsCode, Map<LocalDate, Figure>> known) {
    Set<OdsCode> parts = new LinkedHashSet<>();
    parts(organisation, period, parts);
    List<Figure> each = new ArrayList<>();
    for (OdsCode part : parts) {
      Figure figure = known.getOrDefault(part, Map.of()).get(period);
      if (figure == null || (figure.value() == null && !figure.hidden() && parts.size() > 1)) {
        return null;
      }
      each.add(figure);
    }
    return each.isEmpty() ? null : AddUp.all(measure, period, each);
  }

  /// Of whom the organisation consisted in a period: of itself, unless it began later, and of those
  /// that became part of it after the period.
  private void parts(OdsCode code, LocalDate period, Set<OdsCode> parts) {
    List<Predecessor> later =
        mergers().stream()
            .filter(each -> each.into().equals(code) && each.on().isAfter(period))
            .toList();
    if (later.isEmpty() || wasThereBefore(code, later)) {
      parts.add(code);
    }
    later.stream()
        .filter(each -> !parts.contains(each.code()))
        .forEach(each -> parts(each.code(), period, parts));
  }

  private boolean wasThereBefore(OdsCode code, List<Predecessor> mergers) {
    LocalDate first = mergers.getFirst().on();
    return figures.getOrDefault(code, List.of()).stream()
        .anyMatch(figure -> figure.period().isBefore(first));
  }
}
