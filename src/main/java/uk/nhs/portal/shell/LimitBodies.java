package uk.nhs.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what is larger than anything that a page sends, before anybody reads it: 256 KB of typed
/// text, 1 MB of what Flow says, 12 MB with a file.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LimitBodies extends OncePerRequestFilter {

  /// Where pages have a field for a file; more than that page takes is told on the page.
  private static final List<String> TAKES_FILES = List.of("/answers/", "/curator/triage/upload/");

  private static final long TYPED = 256L * 1024;
  private static final long FLOW = 1024L * 1024;
  private static final long WITH_FILE = 12L * 1024 * 1024;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > most(request)) {
      response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static long most(HttpServletRequest request) {
    String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/form-data")
        && TAKES_FILES.stream().anyMatch(request.getRequestURI()::startsWith)) {
      return WITH_FILE;
    }
    return type.startsWith("application/json") ? FLOW : TYPED;
  }
}
