package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import uk.nhs.portal.nhsuk.Panel;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// What was sent is there: the green panel, and what happens next. It can be loaded again and kept.
public abstract class DonePage extends ResponsePage {

  /// A page of a service.
  ///
  /// @param service as in [ResponseLinks]
  protected DonePage(QuestionPages pages, String service) {
    super(pages, service);
  }

  /// Builds the page: [#panel], then what happens next.
  protected abstract void done(ResponseToken token, Response response);

  /// The green panel with the page's heading.
  protected final void panel(Response response, String heading, Component... body) {
    documentTitle(heading, sections(response));
    add(new Panel(heading, body));
  }

  @Override
  final void open(BeforeEnterEvent event, ResponseToken token, Response response) {
    forward(event, links().afterLast(token));
  }

  @Override
  final void completed(BeforeEnterEvent event, ResponseToken token, Response response) {
    done(token, response);
  }
}
