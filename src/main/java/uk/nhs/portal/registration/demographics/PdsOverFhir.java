package uk.nhs.portal.registration.demographics;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.registration.demographics.PdsHttp.Reply;
import uk.nhs.portal.registration.matching.PersonDetails;
import uk.nhs.portal.registration.matching.Sex;

/// The Personal Demographics Service by its FHIR R4 API.
final class PdsOverFhir implements PersonalDemographics {

  private static final Logger LOG = LoggerFactory.getLogger(PdsOverFhir.class);

  /// The codes by which the service says that it knows nobody of a number; any other 404 comes of a
  /// wrong address.
  private static final Set<String> KNOWS_NOBODY =
      Set.of("RESOURCE_NOT_FOUND", "INVALIDATED_RESOURCE", "INVALID_RESOURCE_ID");

  private static final String TOO_MANY = "TOO_MANY_MATCHES";

  private final PdsHttp http;
  private final Clock clock;

  PdsOverFhir(PdsHttp http, Clock clock) {
    this.http = http;
    this.clock = clock;
  }

  @Override
  public PdsAnswer find(NhsNumber number) {
    return http.get("/Patient/{number}", Map.of("number", number.value()))
        .map(reply -> answer(reply, number))
        .orElseGet(PdsAnswer.NotAvailable::new);
  }

  @Override
  public PdsAnswer search(PersonDetails details) {
    if (details.family() == null || details.born() == null) {
      return new PdsAnswer.Nobody();
    }
    boolean sexKnown = details.sex() != null && details.sex() != Sex.UNKNOWN;
    PdsAnswer exact = sexKnown ? ask(exactly(details)) : new PdsAnswer.Nobody();
    boolean again = exact instanceof PdsAnswer.Nobody && details.given() != null;
    return again ? ask(alike(details)) : exact;
  }

  private static Map<String, @Nullable String> exactly(PersonDetails details) {
    Map<String, @Nullable String> question = new LinkedHashMap<>();
    question.put("family", details.family());
    question.put("birthdate", "eq" + details.born());
    question.put("gender", Objects.requireNonNull(details.sex()).code());
    question.put(
        "address-postalcode",
        Optional.ofNullable(details.postcode()).map(Object::toString).orElse(null));
    return question;
  }

  private static Map<String, @Nullable String> alike(PersonDetails details) {
    Map<String, @Nullable String> question = new LinkedHashMap<>();
    question.put("family", details.family());
    question.put("given", details.given());
    question.put("birthdate", "eq" + details.born());
    question.put("_fuzzy-match", "true");
    return question;
  }

  private PdsAnswer ask(Map<String, @Nullable String> question) {
    Map<String, String> values = new LinkedHashMap<>();
    question.forEach((name, value) -> {
      if (value != null) {
        values.put(name, value);
      }
    });
    String query =
        values.keySet().stream()
            .map(name -> name + "={" + name + "}")
            .collect(Collectors.joining("&"));
    return http.get("/Patient?" + query, values)
        .map(reply -> answer(reply, null))
        .orElseGet(PdsAnswer.NotAvailable::new);
  }

  private PdsAnswer answer(Reply reply, @Nullable NhsNumber asked) {
    boolean fine = reply.status() == 200;
    return switch (reply.resource()) {
      case Patient patient when fine && asked != null -> found(Stream.of(patient), asked);
      case Bundle bundle when fine && asked == null -> found(patients(bundle), null);
      case OperationOutcome outcome -> refused(reply.status(), outcome);
      default -> notUnderstood(reply.status(), reply.resource().fhirType());
    };
  }

  private static Stream<Patient> patients(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast);
  }

  private PdsAnswer found(Stream<Patient> patients, @Nullable NhsNumber asked) {
    ReadPdsPatient reader = new ReadPdsPatient(London.today(clock));
    List<Optional<PdsPerson>> read = patients.map(each -> reader.read(each, asked)).toList();
    List<PdsPerson> people = read.stream().flatMap(Optional::stream).toList();
    if (people.size() < read.size()) {
      return notUnderstood(200, "Patient without an NHS number");
    }
    return people.isEmpty() ? new PdsAnswer.Nobody() : new PdsAnswer.Found(people);
  }

  private static PdsAnswer refused(int status, OperationOutcome outcome) {
    List<String> codes =
        outcome.getIssue().stream()
            .flatMap(issue -> issue.getDetails().getCoding().stream())
            .map(coding -> String.valueOf(coding.getCode()))
            .toList();
    if (codes.contains(TOO_MANY)) {
      return new PdsAnswer.TooMany();
    }
    boolean nobody = status == 404 || status == 400;
    return nobody && codes.stream().anyMatch(KNOWS_NOBODY::contains)
        ? new PdsAnswer.Nobody()
        : notUnderstood(status, codes.toString());
  }

  private static PdsAnswer notUnderstood(int status, String what) {
    LOG.warn("The Personal Demographics Service answered {} with {}", status, what);
    return new PdsAnswer.NotAvailable();
  }
}
