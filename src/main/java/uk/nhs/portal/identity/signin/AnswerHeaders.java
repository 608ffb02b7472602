package uk.nhs.portal.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.web.filter.OncePerRequestFilter;

/// What every answer tells the browser to refuse.
///
/// The headers are written before anything else and cannot be written over. Spring Security's own
/// filter writes them when the answer is sent; but Tomcat closes the answer of a forward before
/// that, and each page of Flow is a forward. They are written again for error pages, because the
/// container throws the headers of a failed answer away.
final class AnswerHeaders extends OncePerRequestFilter {

  private static final int TWO_YEARS = 63_072_000;

  private static final String POWERS =
      "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(),"
          + " encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(),"
          + " xr-spatial-tracking=()";

  private final List<HeaderWriter> writers =
      List.of(
          new ContentSecurity(),
          new NeverKeep(),
          new XContentTypeOptionsHeaderWriter(),
          new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
          new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
          new PermissionsPolicyHeaderWriter(POWERS),
          opener(),
          resource(),
          new HstsHeaderWriter(TWO_YEARS, true));

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentSecurity.giveNonce(request);
    writers.forEach(writer -> writer.writeHeaders(request, response));
    chain.doFilter(request, new Guarded(response));
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /// An answer whose headers of ours stay as they are.
  private static final class Guarded extends HttpServletResponseWrapper {

    private static final Set<String> OURS = Set.of("x-frame-options", "cache-control");

    private final Set<String> written;

    Guarded(HttpServletResponse response) {
      super(response);
      written =
          OURS.stream().filter(response::containsHeader).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void setHeader(String name, String value) {
      if (!written.contains(name.toLowerCase(Locale.ROOT))) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!written.contains(name.toLowerCase(Locale.ROOT))) {
        super.addHeader(name, value);
      }
    }
  }

  private static CrossOriginOpenerPolicyHeaderWriter opener() {
    CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
    opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
    return opener;
  }

  private static CrossOriginResourcePolicyHeaderWriter resource() {
    CrossOriginResourcePolicyHeaderWriter resource = new CrossOriginResourcePolicyHeaderWriter();
    resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
    return resource;
  }
}
