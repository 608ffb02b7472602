package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindObservations;

@Route("mynhs/digital-maturity/ccmm")
@AnonymousAllowed
class CcmmView extends ModelPage {

  CcmmView(MaturityModels models, FindObservations observations) {
    super(ModelCode.CCMM, models, observations);
  }
}
