package uk.nhs.portal.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The access log: method, path, status and milliseconds of each request for a page.
///
/// Queries are left out, because people type into them, and so are segments of the path that are
/// not words of the portal's own, and the path altogether where there is no page. The portal's
/// files and Flow's own traffic are not worth a line.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LogRequests extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger("access");
  private static final Pattern NOT_PAGES =
      Pattern.compile("/(VAADIN|assets|actuator|favicon|HILLA)\\b.*");
  private static final Pattern OWN_WORD = Pattern.compile("[a-z]+(-[a-z]+){0,4}");
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final int LONGEST = 10;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return NOT_PAGES.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      LOG.info(
          "{} {} {} {} ms",
          method(request.getMethod()),
          response.getStatus() == HttpServletResponse.SC_NOT_FOUND
              ? "-"
              : path(request.getRequestURI()),
          response.getStatus(),
          millis);
    }
  }

  private static String method(String method) {
    return METHODS.contains(method) ? method : "-";
  }

  /// `/messages/0199…` becomes `/messages/*`.
  static String path(String uri) {
    StringBuilder path = new StringBuilder();
    String[] segments = uri.split("/", -1);
    for (int i = 1; i < Math.min(segments.length, LONGEST); i++) {
      String segment = segments[i];
      boolean own = segment.isEmpty() || OWN_WORD.matcher(segment).matches();
      path.append('/').append(own ? segment : "*");
    }
    return path.toString();
  }
}
