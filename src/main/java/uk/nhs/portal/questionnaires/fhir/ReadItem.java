package uk.nhs.portal.questionnaires.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Limits;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Option;

/// Items of FHIR as items of ours; notes what we cannot ask, with the item named.
final class ReadItem {

  private final ValueSets valueSets;
  private final List<Finding> findings;
  private final Map<LinkId, Item> known = new LinkedHashMap<>();

  ReadItem(ValueSets valueSets, List<Finding> findings) {
    this.valueSets = valueSets;
    this.findings = findings;
  }

  /// The items as they are without their conditions: what conditions may look at.
  Map<LinkId, Item> known() {
    return known;
  }

  /// Reads an item and everything in it, except conditions; these may look at any item.
  void know(QuestionnaireItemComponent from) {
    if (Extensions.has(from, Extensions.ENDING)) {
      return;
    }
    try {
      Item item = question(from);
      known.putIfAbsent(item.id(), item);
    } catch (IllegalArgumentException wrong) {
      wrong("item", from, String.valueOf(wrong.getMessage()));
    }
    from.getItem().forEach(this::know);
  }

  private Item question(QuestionnaireItemComponent from) {
    if (from.hasModifierExtension()) {
      throw new IllegalArgumentException("A modifier extension changes its meaning.");
    }
    if (Extensions.ANSWERED_BY_EXPRESSION.stream().anyMatch(url -> Extensions.has(from, url))) {
      throw new IllegalArgumentException("An expression decides its answers.");
    }
    Kind kind =
        Types.kind(from.getType(), from.getRepeats(), Extensions.text(from, Extensions.KIND));
    Item item =
        Item.of(from.hasLinkId() ? from.getLinkId() : "", kind, text(from))
            .help(hint(from), Extensions.text(from, Extensions.WHY))
            .options(options(from))
            .limits(limits(from), unit(from))
            .redFlags(new HashSet<>(Extensions.texts(from, Extensions.RED_FLAG)));
    if (from.getReadOnly() || Extensions.isSet(from, Extensions.HIDDEN)) {
      item = item.asGiven();
    }
    return from.getRequired() ? item : item.optional();
  }

  private static String text(QuestionnaireItemComponent from) {
    return from.hasText()
        ? from.getText()
        : from.getCodeFirstRep().getDisplay() == null ? "" : from.getCodeFirstRep().getDisplay();
  }

  /// Our own hint, or the help that other programs put under a question.
  private static @Nullable String hint(QuestionnaireItemComponent from) {
    String own = Extensions.text(from, Extensions.HINT);
    return own != null
        ? own
        : from.getItem().stream()
            .filter(inner -> isHelp(from, inner))
            .map(QuestionnaireItemComponent::getText)
            .findFirst()
            .orElse(null);
  }

  private static boolean isHelp(QuestionnaireItemComponent of, QuestionnaireItemComponent inner) {
    return of.getType() != QuestionnaireItemType.GROUP
        && inner.getType() == QuestionnaireItemType.DISPLAY
        && Extensions.all(inner, Extensions.ITEM_CONTROL)
            .anyMatch(each ->
                each.getValue() instanceof CodeableConcept concept
                    && concept.getCoding().stream()
                        .anyMatch(coding -> "help".equals(coding.getCode())));
  }

  private List<Option> options(QuestionnaireItemComponent from) {
    if (from.hasAnswerValueSet()) {
      return valueSets.options(from.getAnswerValueSet());
    }
    List<Option> options = new ArrayList<>();
    for (QuestionnaireItemAnswerOptionComponent each : from.getAnswerOption()) {
      if (each.getValue() == null) {
        throw new IllegalArgumentException("An option has no value.");
      }
      String code = Values.code(each.getValue());
      boolean named = each.getValue() instanceof Coding coding && coding.hasDisplay();
      options.add(
          new Option(
              code,
              named ? ((Coding) each.getValue()).getDisplay() : code,
              Extensions.text(each, Extensions.HINT),
              Extensions.isSet(each, Extensions.EXCLUSIVE)));
    }
    return options;
  }

  private static @Nullable String unit(QuestionnaireItemComponent from) {
    return Extensions.all(from, Extensions.UNIT)
        .map(Extension::getValue)
        .filter(Coding.class::isInstance)
        .map(Coding.class::cast)
        .map(coding -> coding.hasDisplay() ? coding.getDisplay() : coding.getCode())
        .findFirst()
        .orElse(null);
  }

  private static Limits limits(QuestionnaireItemComponent from) {
    String time = Extensions.text(from, Extensions.TIME);
    return new Limits(
        number(from, Extensions.LEAST),
        number(from, Extensions.MOST),
        day(from, Extensions.LEAST),
        day(from, Extensions.MOST),
        time == null ? null : Limits.Time.valueOf(time.toUpperCase(Locale.ROOT)),
        from.hasMaxLength() ? Math.min(from.getMaxLength(), 10_000) : Limits.NONE.longest());
  }

  private static @Nullable BigDecimal number(QuestionnaireItemComponent from, String url) {
    for (Extension each : Extensions.all(from, url).toList()) {
      Type value = each.getValue();
      if (value instanceof IntegerType number) {
        return BigDecimal.valueOf(number.getValue());
      } else if (value instanceof DecimalType number) {
        return number.getValue();
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(QuestionnaireItemComponent from, String url) {
    for (Extension each : Extensions.all(from, url).toList()) {
      if (each.getValue() instanceof DateType day) {
        return Values.day(day);
      }
    }
    return null;
  }

  /// The item with its condition and its items; call it when every item is known.
  Item finished(QuestionnaireItemComponent from) {
    Item item = from.hasLinkId() ? known.get(new LinkId(from.getLinkId())) : null;
    if (item == null) { // which has been said already
      return Item.of("?", Kind.DISPLAY, "?");
    }
    List<Item> items =
        from.getItem().stream().filter(inner -> !isHelp(from, inner)).map(this::finished).toList();
    return item.when(condition(from)).items(items);
  }

  Condition condition(QuestionnaireItemComponent from) {
    try {
      return EnableWhen.read(from, known);
    } catch (IllegalArgumentException wrong) {
      wrong("condition", from, "The condition " + wrong.getMessage() + ".");
      return Condition.always();
    }
  }

  private void wrong(String code, QuestionnaireItemComponent item, String message) {
    String where = item.hasLinkId() ? item.getLinkId() : "an item without a link id";
    findings.add(new Finding(code, where, message));
  }
}
