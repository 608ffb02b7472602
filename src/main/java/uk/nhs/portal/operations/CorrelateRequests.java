package uk.nhs.portal.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.nhs.portal.audit.AuditTrail;

/// Gives each request its correlation id, before anything else sees it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelateRequests extends OncePerRequestFilter {

  static final String HEADER = "X-Correlation-ID";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = idOf(request).value();
    response.setHeader(HEADER, id);
    MDC.put(AuditTrail.CORRELATION, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(AuditTrail.CORRELATION);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false; // the page that answers a failure belongs to the same request
  }

  private static CorrelationId idOf(HttpServletRequest request) {
    if (request.getAttribute(HEADER) instanceof CorrelationId known) {
      return known;
    }
    CorrelationId id = CorrelationId.of(request.getHeader(HEADER));
    request.setAttribute(HEADER, id);
    return id;
  }
}
