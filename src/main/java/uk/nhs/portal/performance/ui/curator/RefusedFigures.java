package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What is wrong with a file of figures that somebody sent, until the page of its form says so.
///
/// It is kept in the HTTP session, which may be lost; then they send it again. The file itself is
/// not kept: no page may choose a file for a person.
///
/// @param fileName as they call it
/// @param wrong in the order of the fields, at least one
/// @param rows what is wrong with the file's rows, the first of them
/// @param refused how many rows were refused in all
record RefusedFigures(String fileName, List<Wrong> wrong, List<Row> rows, long refused)
    implements Serializable {

  /// What can be wrong with the form, or with its file.
  enum Wrong {
    NO_FILE,
    EMPTY,
    TOO_LARGE,
    /// It was read, and cannot be taken: its rows say why.
    ROWS,
    /// Somebody else imports the same measure at the same time.
    BUSY,
    NO_MEASURE,
    LONG_REASON
  }

  /// What there is to say about a row.
  ///
  /// @param line as editors count lines; 0 for the file as a whole
  record Row(long line, String column, String words, boolean refused) implements Serializable {}

  private static final String NAME = RefusedFigures.class.getName();

  /// More than anybody reads through are not kept.
  static final int MOST_ROWS = 200;

  RefusedFigures {
    wrong = List.copyOf(wrong);
    rows = rows.stream().limit(MOST_ROWS).toList();
  }

  void keep(HttpSession session) {
    session.setAttribute(NAME, this);
  }

  /// The latest of the person whose page is being made.
  static Optional<RefusedFigures> latest() {
    VaadinRequest request = VaadinRequest.getCurrent();
    WrappedSession session = request == null ? null : request.getWrappedSession(false);
    return Optional.ofNullable(session)
        .map(known -> known.getAttribute(NAME))
        .filter(RefusedFigures.class::isInstance)
        .map(RefusedFigures.class::cast);
  }
}
