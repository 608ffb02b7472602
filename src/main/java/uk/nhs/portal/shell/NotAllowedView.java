package uk.nhs.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.NotAllowed;

/// 403 for an act that a service refuses to this person.
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class NotAllowedView extends ForbiddenPage implements HasErrorParameter<NotAllowed> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
    return PageStatus.set(403);
  }
}
