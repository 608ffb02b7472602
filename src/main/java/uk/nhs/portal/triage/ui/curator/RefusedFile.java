package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What is wrong with a file that somebody sent, until the page of its form says so.
///
/// It is kept in the HTTP session, which may be lost; then they send it again. The file itself is
/// not kept: no page may choose a file for a person.
///
/// @param why what they wrote about the change
/// @param wrong in the order of the fields, at least one
/// @param lines what is wrong within the file, if it was read
record RefusedFile(String why, List<Wrong> wrong, List<String> lines) implements Serializable {

  /// What can be wrong with a form that has a file.
  enum Wrong {
    NO_FILE,
    EMPTY,
    TOO_LARGE,
    /// It was read, and is none.
    NO_PATHWAY,
    NO_NOTE,
    LONG_NOTE;

    /// Whether it is about the file, not about what was written.
    boolean isOfFile() {
      return this != NO_NOTE && this != LONG_NOTE;
    }
  }

  private static final String NAME = RefusedFile.class.getName();

  /// More lines than anybody reads through are not kept.
  private static final int MOST_LINES = 100;

  RefusedFile {
    wrong = List.copyOf(wrong);
    lines = lines.stream().limit(MOST_LINES).toList();
  }

  void keep(HttpSession session) {
    session.setAttribute(NAME, this);
  }

  /// The latest of the person whose page is being made.
  static Optional<RefusedFile> latest() {
    VaadinRequest request = VaadinRequest.getCurrent();
    WrappedSession session = request == null ? null : request.getWrappedSession(false);
    return Optional.ofNullable(session)
        .map(known -> known.getAttribute(NAME))
        .filter(RefusedFile.class::isInstance)
        .map(RefusedFile.class::cast);
  }

  @Override
  public String toString() {
    return "RefusedFile" + wrong;
  }
}
