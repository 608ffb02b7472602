package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.kernel.NotFound;

/// Reads the address of a page, and goes to another one; what somebody has mangled names nothing
/// that could be found.
final class Address {

  static final String APPOINTMENT = "appointment";
  static final String HOLD = "hold";

  private Address() {}

  /// The appointment in the path.
  ///
  /// @throws NotFound if it is no identity at all
  static AppointmentId appointment(BeforeEnterEvent event) {
    return inPath(event, APPOINTMENT);
  }

  /// The hold in the path.
  ///
  /// @throws NotFound if it is no identity at all
  static AppointmentId hold(BeforeEnterEvent event) {
    return inPath(event, HOLD);
  }

  private static AppointmentId inPath(BeforeEnterEvent event, String name) {
    return read(event.getRouteParameters().get(name), AppointmentId::parse)
        .orElseThrow(NotFound::new);
  }

  /// A value of the query that the page cannot do without.
  ///
  /// @throws NotFound if it is missing or mangled
  static <T> T needed(QueryParameters query, String name, Function<String, T> parser) {
    return read(query.getSingleParameter(name), parser).orElseThrow(NotFound::new);
  }

  /// A value of the query; null if it is missing or mangled.
  static <T> @Nullable T wished(QueryParameters query, String name, Function<String, T> parser) {
    return read(query.getSingleParameter(name), parser).orElse(null);
  }

  private static <T> Optional<T> read(Optional<String> text, Function<String, T> parser) {
    try {
      return text.map(parser);
    } catch (IllegalArgumentException | DateTimeException mangled) {
      return Optional.empty();
    }
  }

  /// Goes on to another page of the portal, whose address may have a query.
  static void go(Component from, String href) {
    Location to = new Location(href.substring(1));
    from.getUI().ifPresent((UI ui) -> ui.navigate(to.getPath(), to.getQueryParameters()));
  }

  /// Shows another page in place of the one that was asked for.
  static void forward(BeforeEnterEvent event, String href) {
    Location to = new Location(href.substring(1));
    event.forwardTo(to.getPath(), to.getQueryParameters());
  }
}
