package uk.nhs.portal.performance.ui.curator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.measures.ChartRules;
import uk.nhs.portal.performance.measures.DefinitionSheet;
import uk.nhs.portal.performance.measures.Derivation;
import uk.nhs.portal.performance.measures.Measure;

/// What a definition says, field by field, as people read it; what it does not say is left out.
///
/// @param fields their values by their labels, in the order in which they are read
record MeasureFacts(Map<String, String> fields) {

  private static final Words WORDS = CuratorPage.WORDS;

  /// A field that differs between two definitions; what is not said is empty.
  record Difference(String label, String before, String after) {}

  static MeasureFacts of(Measure measure) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "name", measure.name());
    put(fields, "domain", measure.domain());
    sheet(fields, measure.sheet());
    put(fields, "unit", measure.unit().label());
    put(fields, "polarity", word(measure.polarity()));
    put(fields, "frequency", word(measure.frequency()));
    put(fields, "decimals", Integer.toString(measure.decimals()));
    rules(fields, measure.rules());
    put(fields, "interval", word(measure.interval()));
    put(fields, "comparison", word(measure.comparison()));
    put(fields, "suppress", measure.suppressBelow() < 2 ? null : number(measure.suppressBelow()));
    put(fields, "additive", WORDS.get(measure.additive() ? "curator.yes" : "curator.no"));
    put(
        fields,
        "kinds",
        joined(measure.kinds().stream().sorted().map(MeasureFacts::kind).toList()));
    derivation(fields, measure.derivation());
    return new MeasureFacts(fields);
  }

  private static void sheet(Map<String, String> fields, DefinitionSheet sheet) {
    put(fields, "definition", sheet.definition());
    put(fields, "rationale", sheet.rationale());
    put(fields, "numerator", sheet.numerator());
    put(fields, "denominator", sheet.denominator());
    put(fields, "method", sheet.method());
    put(fields, "source", sheet.source());
    put(fields, "source-url", sheet.sourceUrl());
    put(fields, "caveats", sheet.caveats());
    put(fields, "licence", sheet.licence());
    LocalDate reviewed = sheet.reviewed();
    put(fields, "reviewed", reviewed == null ? null : NhsFormat.date(reviewed));
    put(fields, "release-dates", dates(sheet.releaseDates()));
  }

  private static void rules(Map<String, String> fields, ChartRules rules) {
    Double target = rules.target();
    put(fields, "target", target == null ? null : plain(target));
    put(fields, "rebase", dates(rules.rebase()));
    Integer fixAfter = rules.fixAfter();
    put(fields, "fix-after", fixAfter == null ? null : number(fixAfter));
    put(
        fields,
        "screen-outliers",
        WORDS.get(rules.screenOutliers() ? "curator.yes" : "curator.no"));
  }

  private static void derivation(Map<String, String> fields, @Nullable Derivation derivation) {
    if (derivation != null) {
      put(fields, "derivation", derivation.layout());
      put(fields, "derivation-numerator", joined(derivation.numerator()));
      put(fields, "derivation-denominator", joined(derivation.denominator()));
    }
  }

  private static void put(Map<String, String> fields, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.put(WORDS.get("curator.field." + field), value);
    }
  }

  private static String word(Enum<?> value) {
    return WORDS.get("curator.choice." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static String kind(String kind) {
    String key = "curator.kind." + kind;
    return WORDS.has(key) ? WORDS.get(key) : kind;
  }

  private static String number(int number) {
    return NhsFormat.number(number);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? NhsFormat.number((long) number) : Double.toString(number);
  }

  private static String dates(List<LocalDate> dates) {
    return dates.stream().map(NhsFormat::date).collect(Collectors.joining(", "));
  }

  private static String joined(Collection<String> texts) {
    return String.join(", ", texts);
  }

  /// The fields in which a later definition says something else.
  List<Difference> differencesTo(MeasureFacts later) {
    List<Difference> differences = new ArrayList<>();
    Map<String, String> labels = new LinkedHashMap<>(fields);
    labels.putAll(later.fields);
    for (String label : labels.keySet()) {
      String before = fields.getOrDefault(label, "");
      String after = later.fields.getOrDefault(label, "");
      if (!Objects.equals(before, after)) {
        differences.add(new Difference(label, before, after));
      }
    }
    return differences;
  }
}
