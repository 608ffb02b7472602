package uk.nhs.portal.questionnaires.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.responses.Typed;
import uk.nhs.portal.questionnaires.responses.UploadedFile;

/// The controls of a question's form as somebody filled them in.
///
/// @param file what was uploaded, where that was a file of a kind that is taken
record TypedAnswer(Map<String, List<String>> fields, @Nullable UploadedFile file) implements Typed {

  TypedAnswer {
    Map<String, List<String>> own = new LinkedHashMap<>();
    fields.forEach((name, values) -> {
      if (name.startsWith(Controls.ANSWER)) {
        own.put(name, List.copyOf(values));
      }
    });
    fields = own;
  }

  TypedAnswer(Map<String, List<String>> fields) {
    this(fields, null);
  }

  @Override
  public Reading as(Item item, LocalDate today) {
    return new ReadAnswer(item, today).of(this);
  }

  /// What one control holds; an empty text if it is not there.
  String text(String control) {
    List<String> values = fields.getOrDefault(control, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  List<String> texts(String control) {
    return fields.getOrDefault(control, List.of());
  }

  @Override
  public String toString() {
    return "TypedAnswer[***]";
  }
}
