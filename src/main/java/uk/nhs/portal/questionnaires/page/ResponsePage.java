package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// What the pages about one response have in common: they are built from the address and the
/// database alone, and say clearly when the response cannot be gone on with.
public abstract class ResponsePage extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(ResponsePage.class);

  private final transient QuestionPages pages;
  private final String service;

  /// A page of a service.
  ///
  /// @param service as in [ResponseLinks]
  ResponsePage(QuestionPages pages, String service) {
    this.pages = pages;
    this.service = service;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    ResponseToken token =
        ResponseToken.of(event.getRouteParameters().get("token").orElseThrow(NotFound::new));
    Response response = pages.find(token, service);
    switch (response.standing()) {
      case OPEN -> open(event, token, response);
      case COMPLETED -> completed(event, token, response);
      case EXPIRED -> stopped(event, token, "expired");
      case WITHDRAWN -> stopped(event, token, "withdrawn");
    }
  }

  abstract void open(BeforeEnterEvent event, ResponseToken token, Response response);

  abstract void completed(BeforeEnterEvent event, ResponseToken token, Response response);

  /// Sections that follow the heading in the document's title; none unless a service says so.
  /// Nothing in them may be personal.
  protected String[] sections(Response response) {
    return new String[0];
  }

  /// What a service adds below the page that says why the response stopped, such as whom to call.
  protected void belowStopped() {}

  private void stopped(BeforeEnterEvent event, ResponseToken token, String why) {
    links().stopped(token).ifPresentOrElse(own -> forward(event, own), () -> stopped(why));
  }

  private void stopped(String why) {
    title(WORDS.get(why + ".title"));
    add(new Paragraph(WORDS.get(why + ".text")));
    if (WORDS.has(why + ".urgent")) {
      add(new Paragraph(WORDS.get(why + ".urgent")));
    }
    add(Button.link(WORDS.get(why + ".again"), links().start()));
    belowStopped();
  }

  final QuestionPages pages() {
    return pages;
  }

  final ResponseLinks links() {
    return pages.links(service);
  }

  /// A form that the browser can post by itself, which only this site can have made.
  static Form post(String action) {
    Form form = Form.post(action);
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    return form;
  }

  static void forward(BeforeEnterEvent event, String href) {
    Location to = location(href);
    event.forwardTo(to.getPath(), to.getQueryParameters());
  }

  static void go(String href) {
    Location to = location(href);
    UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
  }

  private static Location location(String href) {
    return new Location(href.substring(1)); // Flow's addresses have no slash at their beginning
  }
}
