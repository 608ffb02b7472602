package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody typed into a form that was refused, until its page shows it again.
///
/// It is kept in the HTTP session, which may be lost; then they type it again.
///
/// @param page the address of the form
public record KeptFields(String page, HashMap<String, String> fields) implements Serializable {

  private static final String NAME = KeptFields.class.getName();

  /// Nobody types more into such a form.
  private static final int LONGEST = 2_000;

  /// Keeps what was typed, until something else is.
  public static void keep(HttpServletRequest request, String page, Map<String, String> typed) {
    HashMap<String, String> fields = new HashMap<>();
    typed.forEach((name, value) -> {
      if (!name.startsWith("_") && value.length() <= LONGEST) {
        fields.put(name, value);
      }
    });
    request.getSession().setAttribute(NAME, new KeptFields(page, fields));
  }

  /// What was typed into the form of the page that is being shown.
  public static Map<String, String> of(String page) {
    VaadinRequest request = VaadinRequest.getCurrent();
    WrappedSession session = request == null ? null : request.getWrappedSession(false);
    return of(page, session == null ? null : session.getAttribute(NAME));
  }

  /// The same, for whoever takes another form of the page.
  public static Map<String, String> of(String page, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return of(page, session == null ? null : session.getAttribute(NAME));
  }

  private static Map<String, String> of(String page, @Nullable Object attribute) {
    return attribute instanceof KeptFields kept && kept.page().equals(page)
        ? kept.fields()
        : Map.of();
  }

  @Override
  public String toString() {
    return "KeptFields[***]";
  }
}
