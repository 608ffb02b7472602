package uk.nhs.portal.performance.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One field of the open data: what it is called, what stands in it, and where that comes from.
///
/// @param <T> what an object or a line of the open data is about
/// @param words all that it can be, where that is a closed list; else empty
/// @param always whether it is never null
record Field<T>(
    String name,
    FieldKind kind,
    List<String> words,
    boolean always,
    Function<T, @Nullable Object> of) {

  /// Beyond this a double cannot tell two whole numbers apart.
  private static final double WHOLE = 0x1p53;

  static <T> Field<T> text(String name, Function<T, @Nullable Object> of) {
    return new Field<>(name, FieldKind.TEXT, List.of(), false, of);
  }

  static <T> Field<T> word(String name, List<String> words, Function<T, @Nullable Object> of) {
    return new Field<>(name, FieldKind.TEXT, List.copyOf(words), false, of);
  }

  static <T> Field<T> date(String name, Function<T, @Nullable Object> of) {
    return new Field<>(name, FieldKind.DATE, List.of(), false, of);
  }

  static <T> Field<T> time(String name, Function<T, @Nullable Object> of) {
    return new Field<>(name, FieldKind.TIME, List.of(), false, of);
  }

  static <T> Field<T> number(String name, Function<T, @Nullable Object> of) {
    return new Field<>(name, FieldKind.NUMBER, List.of(), false, of);
  }

  static <T> Field<T> whole(String name, Function<T, @Nullable Object> of) {
    return new Field<>(name, FieldKind.WHOLE, List.of(), false, of);
  }

  static <T> Field<T> flag(String name, Function<T, @Nullable Object> of) {
    return new Field<>(name, FieldKind.FLAG, List.of(), true, of);
  }

  static <T> Field<T> list(String name, Function<T, @Nullable Object> of) {
    return new Field<>(name, FieldKind.LIST, List.of(), true, of);
  }

  /// The same field, which is never null.
  Field<T> present() {
    return new Field<>(name, kind, words, true, of);
  }

  JsonNode json(T about) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    Object value = of.apply(about);
    if (value == null) {
      return nodes.nullNode();
    }
    return switch (value) {
      case Double number -> number(number);
      case Integer number -> nodes.numberNode(number);
      case Boolean flag -> nodes.booleanNode(flag);
      case Collection<?> texts -> {
        ArrayNode list = nodes.arrayNode();
        texts.forEach(text -> list.add(text.toString()));
        yield list;
      }
      default -> nodes.stringNode(value.toString());
    };
  }

  /// The cell of a line; empty for what is not there.
  String cell(T about) {
    Object value = of.apply(about);
    if (value == null) {
      return "";
    }
    return switch (value) {
      case Double number -> isWhole(number) ? Long.toString(number.longValue()) : number.toString();
      case Collection<?> texts ->
          CsvText.guarded(String.join(";", texts.stream().map(Object::toString).toList()));
      default -> kind == FieldKind.TEXT ? CsvText.guarded(value.toString()) : value.toString();
    };
  }

  static JsonNode number(double number) {
    return isWhole(number)
        ? JsonNodeFactory.instance.numberNode((long) number)
        : JsonNodeFactory.instance.numberNode(number);
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number) && Math.abs(number) <= WHOLE;
  }
}
