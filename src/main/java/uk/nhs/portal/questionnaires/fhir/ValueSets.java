package uk.nhs.portal.questionnaires.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Option;

/// Options that a questionnaire of others keeps in value sets of its own; those that are kept
/// elsewhere we do not have.
final class ValueSets {

  private final org.hl7.fhir.r4.model.Questionnaire of;

  ValueSets(org.hl7.fhir.r4.model.Questionnaire of) {
    this.of = of;
  }

  /// The options of a value set.
  ///
  /// @throws IllegalArgumentException where it is not here, or does not list its codes
  List<Option> options(String url) {
    ValueSet set =
        of.getContained().stream()
            .filter(ValueSet.class::isInstance)
            .map(ValueSet.class::cast)
            .filter(each -> url.equals("#" + each.getIdElement().getIdPart().replace("#", "")))
            .findFirst()
            .orElseThrow(() -> missing(url));
    List<Option> options = new ArrayList<>();
    set.getExpansion()
        .getContains()
        .forEach(each -> options.add(option(each.getCode(), each.getDisplay())));
    if (options.isEmpty()) {
      set.getCompose().getInclude().stream()
          .flatMap(include -> include.getConcept().stream())
          .forEach(each -> options.add(option(each.getCode(), each.getDisplay())));
    }
    if (options.isEmpty()) {
      throw missing(url);
    }
    return options;
  }

  private static Option option(String code, @Nullable String display) {
    return Option.of(code, display == null ? code : display);
  }

  private static IllegalArgumentException missing(String url) {
    return new IllegalArgumentException(
        "Its options are the codes of the value set " + url + ", which are not here.");
  }
}
