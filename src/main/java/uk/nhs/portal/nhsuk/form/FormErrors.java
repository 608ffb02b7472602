package uk.nhs.portal.nhsuk.form;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.nhs.portal.nhsuk.ErrorSummary;

/// The errors of a form: all of them, in the order of the fields, at the fields and in the summary
/// of the page.
public final class FormErrors {

  /// The page around the form.
  public interface Host {

    /// Puts the summary at the top of the page and "Error:" into the title.
    void show(ErrorSummary summary);

    /// Takes both away.
    void clearErrors();
  }

  private final Form form;
  private final Host host;

  public FormErrors(Form form, Host host) {
    this.form = form;
    this.host = host;
  }

  /// Checks every field that is asked; shows what is wrong, and says whether nothing is.
  public boolean check() {
    Map<Field<?, ?>, String> problems = new LinkedHashMap<>();
    form.fields().forEach(field -> field.problem().ifPresent(words -> problems.put(field, words)));
    show(problems);
    return problems.isEmpty();
  }

  /// Shows an error that only the server could find, at a field.
  public void show(Field<?, ?> field, String message) {
    show(Map.of(field, message));
  }

  /// Shows an error that belongs to no field.
  public void show(String message) {
    clear();
    host.show(new ErrorSummary().error(message));
  }

  public void clear() {
    form.allFields().forEach(Field::clearError);
    host.clearErrors();
  }

  /// Shows errors that the server found, in this order.
  public void show(Map<? extends Field<?, ?>, String> problems) {
    clear();
    if (problems.isEmpty()) {
      return;
    }
    ErrorSummary summary = new ErrorSummary();
    problems.forEach((field, message) -> {
      field.error(message);
      summary.error(message, field.controlId());
    });
    host.show(summary);
  }
}
