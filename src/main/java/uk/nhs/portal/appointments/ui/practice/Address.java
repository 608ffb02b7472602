package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.nhs.portal.kernel.NotFound;

/// What the address of a page asks for. An address that makes no sense leads nowhere: [NotFound].
final class Address {

  private final BeforeEnterEvent event;

  Address(BeforeEnterEvent event) {
    this.event = event;
  }

  /// A part of the path, such as the id of a session.
  <T> T part(String name, Function<String, T> parser) {
    return read(event.getRouteParameters().get(name).orElseThrow(NotFound::new), parser);
  }

  /// Whether a part of the path is that word.
  boolean isPart(String name, String word) {
    return event.getRouteParameters().get(name).filter(word::equals).isPresent();
  }

  /// A value of the query; empty if it is missing or blank.
  <T> Optional<T> query(String name, Function<String, T> parser) {
    return all(name).stream().findFirst().map(text -> read(text, parser));
  }

  /// A value that the query must have.
  <T> T required(String name, Function<String, T> parser) {
    return query(name, parser).orElseThrow(NotFound::new);
  }

  /// All values of that name.
  <T> List<T> all(String name, Function<String, T> parser) {
    return all(name).stream().map(text -> read(text, parser)).toList();
  }

  /// The address itself, from the root of the site.
  String here() {
    return "/" + event.getLocation().getPathWithQueryParameters();
  }

  /// Shows another page instead of the one that was asked for.
  void forward(Href href) {
    event.forwardTo(href.place(), href.query());
  }

  private List<String> all(String name) {
    return event.getLocation().getQueryParameters().getParameters(name).stream()
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static <T> T read(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException _) {
      throw new NotFound("address");
    }
  }
}
