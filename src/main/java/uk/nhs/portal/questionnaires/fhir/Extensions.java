package uk.nhs.portal.questionnaires.fhir;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseDatatype;
import org.hl7.fhir.instance.model.api.IBaseExtension;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/// The extensions that we write and read, by their URLs.
final class Extensions {

  /// Where our resources and definitions live.
  static final String BASE = "https://fhir.portal.example/";

  static final String TOPIC = own("questionnaire-topic");
  static final String OUTCOME = own("questionnaire-outcome");
  static final String PHRASES = own("questionnaire-phrases");
  static final String ADVICE = own("questionnaire-advice");
  static final String SAFETY_RULE = own("questionnaire-safety-rule");
  static final String CASE = own("questionnaire-case");
  static final String HASH = own("questionnaire-hash");
  static final String ENDING = own("item-ending");
  static final String CONDITION = own("item-condition");
  static final String KIND = own("item-kind");
  static final String HINT = own("item-hint");
  static final String WHY = own("item-why");
  static final String RED_FLAG = own("item-red-flag");
  static final String TIME = own("item-time");
  static final String ADDRESS = own("answer-address");

  static final String HIDDEN = hl7("questionnaire-hidden");
  static final String EXCLUSIVE = hl7("questionnaire-optionExclusive");
  static final String UNIT = hl7("questionnaire-unit");
  static final String LEAST = hl7("minValue");
  static final String MOST = hl7("maxValue");
  static final String ITEM_CONTROL = hl7("questionnaire-itemControl");
  static final String ABSENT = hl7("data-absent-reason");
  static final String ASKED_BY_EXPRESSION = sdc("enableWhenExpression");

  /// Expressions that decide what an item's answers are.
  static final List<String> ANSWERED_BY_EXPRESSION =
      List.of(sdc("calculatedExpression"), sdc("answerExpression"), hl7("cqf-calculatedValue"));

  private Extensions() {}

  private static String own(String name) {
    return BASE + "StructureDefinition/" + name;
  }

  private static String hl7(String name) {
    return "http://hl7.org/fhir/StructureDefinition/" + name;
  }

  private static String sdc(String name) {
    return "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-" + name;
  }

  static void add(IBaseHasExtensions to, String url, IBaseDatatype value) {
    IBaseExtension<?, ?> extension = to.addExtension();
    extension.setUrl(url);
    extension.setValue(value);
  }

  /// Adds a text, unless it says nothing.
  static void add(IBaseHasExtensions to, String url, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      add(to, url, new StringType(text));
    }
  }

  static void flag(IBaseHasExtensions to, String url, boolean set) {
    if (set) {
      add(to, url, new BooleanType(true));
    }
  }

  static Stream<Extension> all(IBaseHasExtensions from, String url) {
    return from.getExtension().stream()
        .filter(Extension.class::isInstance)
        .map(Extension.class::cast)
        .filter(extension -> url.equals(extension.getUrl()));
  }

  static boolean has(IBaseHasExtensions from, String url) {
    return all(from, url).findAny().isPresent();
  }

  static boolean isSet(IBaseHasExtensions from, String url) {
    return all(from, url)
        .anyMatch(each -> each.getValue() instanceof BooleanType set && set.booleanValue());
  }

  static List<String> texts(IBaseHasExtensions from, String url) {
    return all(from, url)
        .filter(each -> each.getValue() != null && each.getValue().isPrimitive())
        .map(each -> each.getValue().primitiveValue())
        .toList();
  }

  static @Nullable String text(IBaseHasExtensions from, String url) {
    return texts(from, url).stream().findFirst().orElse(null);
  }
}
