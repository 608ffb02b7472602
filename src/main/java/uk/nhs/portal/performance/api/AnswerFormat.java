package uk.nhs.portal.performance.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// In which form a program wants its answer: the ending of the address decides, then `format`, then
/// the `Accept` header; JSON otherwise.
enum AnswerFormat {
  JSON,
  CSV;

  private static final MediaType TEXT_CSV = MediaType.parseMediaType("text/csv");

  /// @throws OpenDataProblem if `format` names another one
  static AnswerFormat of(HttpServletRequest request) {
    if (request.getRequestURI().endsWith(".csv")) {
      return CSV;
    }
    if (request.getRequestURI().endsWith(".json")) {
      return JSON;
    }
    String asked = request.getParameter("format");
    if (asked == null) {
      return accepted(request.getHeader(HttpHeaders.ACCEPT));
    }
    return switch (asked.toLowerCase(Locale.ROOT)) {
      case "csv" -> CSV;
      case "json" -> JSON;
      default -> throw OpenDataProblem.badRequest("format");
    };
  }

  private static AnswerFormat accepted(@Nullable String header) {
    try {
      List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(header));
      wanted.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
      for (MediaType each : wanted) {
        if (each.includes(MediaType.APPLICATION_JSON)) {
          return JSON;
        }
        if (each.includes(TEXT_CSV)) {
          return CSV;
        }
      }
    } catch (InvalidMediaTypeException _) {
      return JSON;
    }
    return JSON;
  }
}
