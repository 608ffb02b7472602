package uk.nhs.portal.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/// The HTTP status of the page that is being built, where it is not 200.
///
/// Flow answers 200 to the first request even when it shows an error view, so the view leaves its
/// status here and [HtmlFirst] puts it on the answer.
record PageStatus(int code) {

  static int set(int code) {
    ComponentUtil.setData(UI.getCurrent(), PageStatus.class, new PageStatus(code));
    return code;
  }
}
