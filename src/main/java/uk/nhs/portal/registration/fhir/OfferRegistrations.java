package uk.nhs.portal.registration.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.springframework.stereotype.Component;
import uk.nhs.portal.fhir.Offered;

/// What the capability statement says of registrations.
@Component("offerRegistrationsOverFhir") // the pages of practices offer registrations, too
class OfferRegistrations implements Offered {

  @Override
  public List<CapabilityStatementRestResourceComponent> resources() {
    CapabilityStatementRestResourceComponent task =
        resource("Task", "Applications to register, one task for each person");
    task.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
    task.addInteraction().setCode(TypeRestfulInteraction.PATCH);
    task.addSearchParam().setName("status").setType(SearchParamType.TOKEN);
    return List.of(
        task,
        resource("Patient", "Who applies, as they say it"),
        resource("QuestionnaireResponse", "What was answered"));
  }

  private static CapabilityStatementRestResourceComponent resource(String type, String what) {
    CapabilityStatementRestResourceComponent resource =
        new CapabilityStatementRestResourceComponent();
    resource
        .setType(type)
        .setDocumentation(what)
        .setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE)
        .addInteraction()
        .setCode(TypeRestfulInteraction.READ);
    return resource;
  }
}
