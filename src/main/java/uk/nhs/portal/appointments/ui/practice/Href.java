package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// An address within the portal that grows by one question at a time.
record Href(String path) {

  /// With a value of the query.
  Href with(String name, Object value) {
    String joint = path.contains("?") ? "&" : "?";
    return new Href(
        path + joint + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
  }

  /// With a value of the query, if there is one.
  Href withAny(String name, @Nullable Object value) {
    return value == null ? this : with(name, value);
  }

  /// Without the query.
  String place() {
    return path.substring(1).split("\\?", 2)[0];
  }

  QueryParameters query() {
    String[] parts = path.split("\\?", 2);
    return parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
  }

  @Override
  public String toString() {
    return path;
  }
}
