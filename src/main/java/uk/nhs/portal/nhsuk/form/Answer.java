package uk.nhs.portal.nhsuk.form;

import java.util.Optional;
import java.util.function.Supplier;

/// The answer to a field as a value of the NHS, to be read after the form was found right.
public final class Answer<T> {

  private final Supplier<Optional<T>> read;

  Answer(Supplier<Optional<T>> read) {
    this.read = read;
  }

  /// The value that was answered.
  ///
  /// @throws NoSuchElementException if nothing was answered
  public T get() {
    return optional().orElseThrow();
  }

  /// Empty if nothing was answered.
  public Optional<T> optional() {
    return read.get();
  }
}
