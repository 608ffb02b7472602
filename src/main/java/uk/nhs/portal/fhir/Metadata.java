package uk.nhs.portal.fhir;

import java.time.LocalDate;
import java.util.Date;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import uk.nhs.portal.kernel.London;

/// Says what the FHIR server can do (`CapabilityStatement`), to everybody.
@FhirController
class Metadata {

  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 26);

  private final ObjectProvider<Offered> offered;

  Metadata(ObjectProvider<Offered> offered) {
    this.offered = offered;
  }

  @GetMapping(SecureFhir.METADATA)
  public ResponseEntity<String> metadata() {
    CapabilityStatement statement = new CapabilityStatement();
    statement
        .setStatus(PublicationStatus.ACTIVE)
        .setDate(Date.from(London.startOfDay(WRITTEN)))
        .setKind(CapabilityStatementKind.INSTANCE)
        .setFhirVersion(FHIRVersion._4_0_1)
        .addFormat("application/fhir+json");
    statement.getImplementation().setDescription("Portal for patients and GP practices");
    CapabilityStatementRestComponent rest =
        statement.addRest().setMode(RestfulCapabilityMode.SERVER);
    rest.getSecurity()
        .setDescription("The key of a practice's system, as Authorization: Bearer KEY");
    offered.orderedStream().flatMap(each -> each.resources().stream()).forEach(rest::addResource);
    return FhirAnswer.resource(statement);
  }
}
