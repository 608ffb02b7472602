package uk.nhs.portal.registration.demographics;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Asks the service over HTTP, once for each question.
///
/// No log names whom was asked for: exceptions of clients quote addresses, so only their kind is
/// told.
final class PdsHttp {

  private static final Logger LOG = LoggerFactory.getLogger(PdsHttp.class);
  private static final int MOST_BYTES = 4 << 20;

  private final PdsProperties properties;
  private final RestClient client;

  PdsHttp(PdsProperties properties) {
    this.properties = properties;
    HttpClient http =
        HttpClient.newBuilder()
            .connectTimeout(properties.timeout())
            .followRedirects(HttpClient.Redirect.NEVER) // the token is for this address alone
            .build();
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(properties.timeout());
    this.client =
        RestClient.builder()
            .baseUrl(properties.url().replaceFirst("/+$", ""))
            .requestFactory(requests)
            .build();
  }

  /// The resource that answers, whatever the status.
  ///
  /// @param path with `{names}` for the values
  /// @return none where nothing came that is a FHIR resource
  Optional<Reply> get(String path, Map<String, String> values) {
    try {
      return client
          .get()
          .uri(path, values)
          .headers(this::describe)
          .exchangeForRequiredValue((request, response) -> reply(response));
    } catch (RestClientException unreachable) {
      Throwable cause = unreachable.getMostSpecificCause();
      LOG.warn("The Personal Demographics Service did not answer: {}", cause.getClass().getName());
      return Optional.empty();
    }
  }

  private void describe(HttpHeaders headers) {
    headers.set(HttpHeaders.ACCEPT, "application/fhir+json");
    headers.set("X-Request-ID", UUID.randomUUID().toString());
    String token = token();
    if (!token.isEmpty()) {
      headers.setBearerAuth(token);
    }
  }

  private String token() {
    if (properties.tokenFile() == null) {
      return properties.token().strip();
    }
    try {
      return Files.readString(properties.tokenFile()).strip();
    } catch (IOException unreadable) {
      LOG.error("portal.pds.token-file cannot be read: {}", unreadable.getClass().getName());
      return "";
    }
  }

  private static Optional<Reply> reply(ClientHttpResponse response) throws IOException {
    int status = response.getStatusCode().value();
    byte[] body = response.getBody().readNBytes(MOST_BYTES);
    try {
      IBaseResource resource =
          FhirContext.forR4Cached()
              .newJsonParser()
              .setParserErrorHandler(new LenientErrorHandler(false)) // it would log values
              .parseResource(new String(body, StandardCharsets.UTF_8));
      return Optional.of(new Reply(status, resource));
    } catch (DataFormatException wrong) {
      LOG.warn("The Personal Demographics Service answered {} without a FHIR resource", status);
      return Optional.empty();
    }
  }

  /// A resource with the status that it came with.
  record Reply(int status, IBaseResource resource) {}
}
