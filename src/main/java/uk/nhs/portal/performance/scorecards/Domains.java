package uk.nhs.portal.performance.scorecards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Things by the domains of their measures.
public final class Domains {

  private static final Comparator<String> EMPTY_LAST =
      Comparator.comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER);

  private Domains() {}

  /// By domain, those without one last, under an empty text; inside as they come.
  public static <T> Map<String, List<T>> of(Collection<T> things, Function<T, String> domain) {
    Map<String, List<T>> domains = new TreeMap<>(EMPTY_LAST);
    things.forEach(
        thing -> domains.computeIfAbsent(domain.apply(thing), _ -> new ArrayList<>()).add(thing));
    return domains;
  }
}
