package uk.nhs.portal.performance.measures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one definition in a file; what is wrong with a field is remarked and read as if
/// the field were not there.
final class DefinitionFields {

  private final JsonNode node;
  private final int place;
  private final Consumer<DefinitionRemark> listener;
  private final Set<String> asked = new HashSet<>();
  private boolean refused;

  DefinitionFields(JsonNode node, int place, Consumer<DefinitionRemark> listener) {
    this.node = node;
    this.place = place;
    this.listener = listener;
  }

  boolean isRefused() {
    return refused;
  }

  void refuse(String field, String code) {
    refused = true;
    listener.accept(new DefinitionRemark(place, field, code, true));
  }

  /// Says which fields nobody asked for.
  void remarkUnknown() {
    node.propertyNames().stream()
        .filter(field -> !asked.contains(field))
        .forEach(
            field -> listener.accept(new DefinitionRemark(place, field, "field.unknown", false)));
  }

  String required(String field, int longest) {
    String text = text(field, longest);
    if (text.isEmpty() && !refused(field)) {
      refuse(field, "field.empty");
    }
    return text;
  }

  String text(String field, int longest) {
    JsonNode found = get(field);
    if (found == null) {
      return "";
    }
    if (!found.isString()) {
      refuse(field, "field.text");
      return "";
    }
    String text = found.stringValue().strip();
    if (text.length() > longest) {
      refuse(field, "field.length");
      return "";
    }
    return text;
  }

  @Nullable Double number(String field) {
    JsonNode found = get(field);
    if (found == null) {
      return null;
    }
    if (!found.isNumber() || !Double.isFinite(found.doubleValue())) {
      refuse(field, "field.number");
      return null;
    }
    return found.doubleValue();
  }

  @Nullable Integer wholeNumber(String field, int least, int most) {
    Double number = number(field);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || number < least || number > most) {
      refuse(field, "field.range");
      return null;
    }
    return (int) number.doubleValue();
  }

  boolean flag(String field, boolean otherwise) {
    JsonNode found = get(field);
    if (found == null) {
      return otherwise;
    }
    if (!found.isBoolean()) {
      refuse(field, "field.boolean");
      return otherwise;
    }
    return found.booleanValue();
  }

  <E extends Enum<E>> E choice(String field, Class<E> kind, E otherwise) {
    String text = text(field, 60).toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    if (text.isEmpty()) {
      return otherwise;
    }
    for (E value : kind.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    refuse(field, "field.choice");
    return otherwise;
  }

  @Nullable LocalDate date(String field) {
    String text = text(field, 20);
    return text.isEmpty() ? null : parsed(field, text);
  }

  List<LocalDate> dates(String field) {
    List<LocalDate> dates = new ArrayList<>();
    for (String text : texts(field, 20)) {
      LocalDate date = parsed(field, text);
      if (date != null) {
        dates.add(date);
      }
    }
    return dates.stream().sorted().toList();
  }

  Set<String> names(String field) {
    return texts(field, 30).stream()
        .map(text -> text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'))
        .collect(Collectors.toUnmodifiableSet());
  }

  List<String> texts(String field, int longest) {
    JsonNode found = get(field);
    List<String> texts = new ArrayList<>();
    if (found == null) {
      return texts;
    }
    for (JsonNode each : found.isArray() ? found.values() : List.of(found)) {
      if (!each.isString() || each.stringValue().strip().length() > longest) {
        refuse(field, "field.text");
        return List.of();
      }
      texts.add(each.stringValue().strip());
    }
    return texts;
  }

  /// What an object inside this one says, or null if there is none.
  <T> @Nullable T object(String field, Function<DefinitionFields, T> read) {
    JsonNode found = get(field);
    if (found == null) {
      return null;
    }
    if (!found.isObject()) {
      refuse(field, "field.object");
      return null;
    }
    DefinitionFields inside =
        new DefinitionFields(
            found,
            place,
            remark ->
                listener.accept(
                    new DefinitionRemark(
                        remark.place(),
                        field + "." + remark.field(),
                        remark.code(),
                        remark.refused())));
    T read1 = read.apply(inside);
    inside.remarkUnknown();
    refused |= inside.refused;
    return read1;
  }

  private @Nullable LocalDate parsed(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      refuse(field, "field.date");
      return null;
    }
  }

  private @Nullable JsonNode get(String field) {
    asked.add(field);
    JsonNode found = node.get(field);
    return found == null || found.isNull() ? null : found;
  }

  private boolean refused(String field) {
    JsonNode found = node.get(field);
    return refused && found != null && !found.isNull();
  }
}
