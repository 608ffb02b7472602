package uk.nhs.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.NotFound;

/// 404 for a thing that is not there, or not the person's.
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class NotFoundView extends NotFoundPage implements HasErrorParameter<NotFound> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
    return PageStatus.set(404);
  }
}
