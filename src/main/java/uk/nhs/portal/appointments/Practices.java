package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// What patients are told of their practice: its name, and where to phone.
@Component
class Practices {

  private static final Words WORDS = Words.of(Practices.class);

  /// Names change with an import; a booking need not ask for them each time.
  private static final Duration NAME_KEPT = Duration.ofMinutes(10);

  private final FindOrganisations organisations;
  private final Clock clock;
  private final Map<OdsCode, Named> names = new ConcurrentHashMap<>();

  Practices(FindOrganisations organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  private record Named(String name, Instant readAt) {

    boolean isFreshAt(Instant now) {
      return !now.isBefore(readAt) && now.isBefore(readAt.plus(NAME_KEPT));
    }
  }

  /// Its name as people know it, at most ten minutes old.
  String name(OdsCode practice) {
    Instant now = clock.instant();
    Named known = names.get(practice);
    if (known != null && known.isFreshAt(now)) {
      return known.name();
    }
    String name =
        organisations
            .byCode(practice)
            .map(OrganisationSummary::name)
            .orElseGet(() -> WORDS.get("notice.practice"));
    names.put(practice, new Named(name, now));
    return name;
  }

  /// Where to phone.
  @Nullable PhoneNumber phone(OdsCode practice) {
    return organisations.byCode(practice).map(OrganisationSummary::phone).orElse(null);
  }
}
