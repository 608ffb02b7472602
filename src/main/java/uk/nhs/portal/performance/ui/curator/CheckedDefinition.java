package uk.nhs.portal.performance.ui.curator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/// A definition that somebody has sent to be checked, until they confirm it.
///
/// It is kept in the HTTP session, which may be lost; then they send it again.
///
/// @param text as it was sent, at most [#LONGEST] characters
record CheckedDefinition(String text) implements Serializable {

  /// Nobody writes more definitions at once.
  static final int LONGEST = 200_000;

  private static final String NAME = CheckedDefinition.class.getName();

  /// Tells it apart from another one that the same person has checked since, in another window.
  String key() {
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
  }

  void keep(HttpSession session) {
    session.setAttribute(NAME, this);
  }

  /// The latest of the person whose page is being made.
  static Optional<CheckedDefinition> latest() {
    VaadinRequest request = VaadinRequest.getCurrent();
    WrappedSession session = request == null ? null : request.getWrappedSession(false);
    return Optional.ofNullable(session)
        .map(known -> known.getAttribute(NAME))
        .flatMap(CheckedDefinition::of);
  }

  /// The latest of the person whose form is being taken.
  static Optional<CheckedDefinition> latest(HttpSession session) {
    return Optional.ofNullable(session.getAttribute(NAME)).flatMap(CheckedDefinition::of);
  }

  private static Optional<CheckedDefinition> of(Object kept) {
    return kept instanceof CheckedDefinition checked ? Optional.of(checked) : Optional.empty();
  }

  @Override
  public String toString() {
    return "CheckedDefinition[" + text.length() + " characters]";
  }
}
