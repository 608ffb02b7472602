package uk.nhs.portal.performance.imports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Terms that are added up, each the name of a quantity; a minus sign before one takes it away.
record Terms(List<String> terms) {

  /// The names of the quantities, without their signs.
  List<String> names() {
    return terms.stream().map(Terms::name).toList();
  }

  /// The sum, or null if one of the quantities is missing.
  @Nullable Double sum(Function<String, @Nullable Double> quantities) {
    double sum = 0;
    for (String term : terms) {
      Double quantity = quantities.apply(name(term));
      if (quantity == null) {
        return null;
      }
      sum += term.startsWith("-") ? -quantity : quantity;
    }
    return sum;
  }

  private static String name(String term) {
    return term.startsWith("-") ? term.substring(1).strip() : term;
  }
}
