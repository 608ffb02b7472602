package uk.nhs.portal.registration.demographics;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the Personal Demographics Service is reached.
///
/// @param url its base, such as `https://api.service.nhs.uk/personal-demographics/FHIR/R4`; without
///   one the portal is not connected
/// @param token what authorises the portal, as a bearer token
/// @param tokenFile a file with the token instead, read for each question, because the tokens of
///   the service last for minutes and something else renews them
/// @param timeout how long one question may take
@ConfigurationProperties("portal.pds")
record PdsProperties(
    @DefaultValue("") String url,
    @DefaultValue("") String token,
    @Nullable Path tokenFile,
    @DefaultValue("3s") Duration timeout) {

  PdsProperties {
    if (!url.isBlank() && !isSafe(URI.create(url))) {
      throw new IllegalArgumentException(
          "portal.pds.url must begin with https://, or name this machine");
    }
  }

  boolean isConnected() {
    return !url.isBlank();
  }

  private static boolean isSafe(URI url) {
    return "https".equals(url.getScheme())
        || ("http".equals(url.getScheme())
            && Set.of("localhost", "127.0.0.1").contains(url.getHost()));
  }

  @Override
  public String toString() {
    return "PdsProperties[" + url + "]"; // not the token
  }
}
