package uk.nhs.portal.performance.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.kernel.Words;

/// The fields of one kind of object, or of the lines of one kind of table.
///
/// @param name of the kind, as the OpenAPI document calls it; `api.<name>.<field>`, or else
///   `api.field.<field>`, are the words
/// @param unique the fields that tell two lines apart
record Fields<T>(String name, List<String> unique, List<Field<T>> all) {

  private static final Words WORDS = Words.of(Fields.class);

  static <T> Fields<T> of(String name, List<String> unique, List<Field<T>> all) {
    return new Fields<>(name, unique, List.copyOf(all));
  }

  /// The same with more fields, for an object that has one of these in it.
  <S> Fields<S> and(String otherName, Function<S, T> inner, List<Field<S>> more) {
    Stream<Field<S>> these =
        all.stream()
            .map(field ->
                new Field<>(
                    field.name(),
                    field.kind(),
                    field.words(),
                    field.always(),
                    about -> field.of().apply(inner.apply(about))));
    return of(otherName, unique, Stream.concat(these, more.stream()).toList());
  }

  /// What a field is, for people.
  String words(Field<T> field) {
    String own = "api." + name + "." + field.name();
    return WORDS.get(WORDS.has(own) ? own : "api.field." + field.name());
  }

  ObjectNode json(T about) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    all.forEach(field -> object.set(field.name(), field.json(about)));
    return object;
  }

  /// Null where there is nothing.
  @Nullable ObjectNode jsonIfAny(@Nullable T about) {
    return about == null ? null : json(about);
  }

  ArrayNode json(Collection<? extends T> many) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    many.forEach(each -> list.add(json(each)));
    return list;
  }

  String csv(Collection<? extends T> many) {
    StringBuilder csv = new StringBuilder(CsvText.line(all.stream().map(Field::name).toList()));
    many.forEach(
        each -> csv.append(CsvText.line(all.stream().map(field -> field.cell(each)).toList())));
    return csv.toString();
  }
}
