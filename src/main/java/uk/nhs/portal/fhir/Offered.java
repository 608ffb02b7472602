package uk.nhs.portal.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;

/// What a feature offers over FHIR; a bean of each that does.
public interface Offered {

  /// Its resources, as a capability statement lists them.
  List<CapabilityStatementRestResourceComponent> resources();
}
