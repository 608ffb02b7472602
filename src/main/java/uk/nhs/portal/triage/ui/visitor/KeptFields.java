package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What somebody typed into a form that was refused, until its page shows it again.
///
/// It is kept in the HTTP session, which may be lost; then they type it again.
///
/// @param page the address of the form
record KeptFields(String page, HashMap<String, String> fields) implements Serializable {

  private static final String NAME = KeptFields.class.getName();

  /// Nobody types more into such a form.
  private static final int LONGEST = 2_000;

  static void keep(HttpServletRequest request, String page, Map<String, String> typed) {
    HashMap<String, String> fields = new HashMap<>();
    typed.forEach((name, value) -> {
      if (!name.startsWith("_") && value.length() <= LONGEST) {
        fields.put(name, value);
      }
    });
    request.getSession().setAttribute(NAME, new KeptFields(page, fields));
  }

  /// What was typed into the form of the page.
  static Map<String, String> of(String page) {
    VaadinRequest request = VaadinRequest.getCurrent();
    WrappedSession session = request == null ? null : request.getWrappedSession(false);
    return Optional.ofNullable(session)
        .map(known -> known.getAttribute(NAME))
        .filter(KeptFields.class::isInstance)
        .map(KeptFields.class::cast)
        .filter(kept -> kept.page().equals(page))
        .<Map<String, String>>map(KeptFields::fields)
        .orElse(Map.of());
  }

  @Override
  public String toString() {
    return "KeptFields[***]";
  }
}
