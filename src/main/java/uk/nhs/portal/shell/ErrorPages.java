package uk.nhs.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import uk.nhs.portal.nhsuk.SkipLink;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.signposts.Audience;

/// The page for a request that never came to Flow: a form that this site did not make, a file that
/// is too large, a download that is not there.
///
/// It looks like every other page, but it is finished HTML without scripts and without a session.
@org.springframework.stereotype.Component
class ErrorPages implements ErrorViewResolver {

  /// What the build made of `index.html`: it knows the names of the styles.
  private static final String FRAME = "/META-INF/VAADIN/webapp/index.html";

  private final Furniture furniture;

  ErrorPages(Furniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    Page page = page(status);
    View view =
        (nothing, asking, answer) -> {
          answer.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
          answer.getOutputStream().write(html(page).getBytes(StandardCharsets.UTF_8));
        };
    return new ModelAndView(view);
  }

  private static Page page(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND, METHOD_NOT_ALLOWED -> new NotFoundView();
      case FORBIDDEN -> new NotSentPage("not-sent");
      case CONTENT_TOO_LARGE -> new NotSentPage("too-large");
      default -> {
        String reference = MDC.get("correlationId");
        yield reference == null ? new ProblemPage() : new ProblemPage(reference);
      }
    };
  }

  private String html(Page page) {
    Document document = Jsoup.parse(frame());
    document.select("script, link[rel=modulepreload], base").remove();
    document.head().prependElement("base").attr("href", "/");
    document.title(page.getPageTitle());
    org.jsoup.nodes.Element body = document.body();
    body.empty();
    append(body, new SkipLink());
    append(body, furniture.header(Audience.VISITOR, new Location("")));
    append(body.appendElement("div").addClass("nhsuk-width-container"), page);
    append(body, furniture.footer());
    return document.outerHtml();
  }

  private static String frame() {
    try (InputStream in = ErrorPages.class.getResourceAsStream(FRAME)) {
      return in == null
          ? "<!doctype html><html lang=en>" // tests of the server alone have no styles
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void append(org.jsoup.nodes.Element parent, Component part) {
    HtmlOfElements.append(parent, part.getElement());
  }
}
