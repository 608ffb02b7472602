package uk.nhs.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// 500 for a bug on the way to a page.
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class ProblemView extends ProblemPage implements HasErrorParameter<Exception> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    reference(Problems.log(parameter.getCaughtException()));
    return PageStatus.set(500);
  }
}
