package uk.nhs.portal.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.organisations.CareQuestion;
import uk.nhs.portal.organisations.CareService;
import uk.nhs.portal.organisations.FindCare;
import uk.nhs.portal.organisations.OpenState;
import uk.nhs.portal.organisations.Whereabouts;
import uk.nhs.portal.triage.outcomes.Disposition;

/// Finds the places where a person can go after a triage: those that can help, are near, and are
/// open in time. At most three SQL statements.
///
/// GP practices are not among them: people go to their own.
@Service
@Transactional(readOnly = true)
public class FindServices {

  private static final int MOST = 5;

  /// How far ahead to look where there is no deadline.
  private static final int DAYS_AHEAD = 7;

  private final FindCare care;
  private final Clock clock;

  FindServices(FindCare care, Clock clock) {
    this.care = care;
    this.clock = clock;
  }

  /// Where to go for a disposition.
  ///
  /// @param endedAt when the triage ended, from which the deadline counts
  public ServicesFound find(Disposition disposition, Place place, Instant endedAt) {
    List<CareService> services =
        disposition.servedBy().stream().filter(s -> s != CareService.GP_PRACTICE).toList();
    if (services.isEmpty()) {
      return new ServicesFound.NowhereToGo();
    }
    return switch (whereabouts(place)) {
      case Whereabouts.Unknown _ -> new ServicesFound.PlaceUnknown();
      case Whereabouts.OutsideEngland(var nation) -> new ServicesFound.OutsideEngland(nation);
      case Whereabouts.Known(GeoPoint point, boolean exact) ->
          near(services, point, exact, latest(disposition, endedAt));
    };
  }

  private Whereabouts whereabouts(Place place) {
    return switch (place) {
      case Place.AtPostcode(var postcode) -> care.whereIs(postcode);
      case Place.AtOrganisation(var code) -> care.whereIs(code);
      case Place.AtPoint(var point) -> new Whereabouts.Known(point, true);
    };
  }

  // Who is told to go now, or reads this too late, still goes as soon as they can.
  private Instant latest(Disposition disposition, Instant endedAt) {
    Instant arrival = clock.instant().plus(ServiceNearby.ON_THE_WAY);
    Instant by =
        disposition
            .deadline()
            .by(endedAt)
            .orElseGet(() -> clock.instant().plus(DAYS_AHEAD, ChronoUnit.DAYS));
    return by.isBefore(arrival) ? arrival : by;
  }

  private ServicesFound near(
      List<CareService> services, GeoPoint from, boolean exact, Instant latest) {
    Instant now = clock.instant();
    CareQuestion question =
        new CareQuestion(services, from, now.plus(ServiceNearby.ON_THE_WAY), latest);
    List<ServiceNearby> all =
        care.near(question).stream().map(found -> ServiceNearby.at(now, found)).toList();
    List<ServiceNearby> open = fewOfEach(all.stream().filter(service -> service.isOpenBy(latest)));
    List<ServiceNearby> unknown =
        fewOfEach(all.stream().filter(s -> s.opening() instanceof OpenState.HoursUnknown));
    return open.isEmpty()
        ? new ServicesFound.NothingOpenInTime(later(all), unknown, exact)
        : new ServicesFound.Found(open, unknown, exact);
  }

  private static List<ServiceNearby> later(List<ServiceNearby> all) {
    return all.stream()
        .filter(service -> service.opening() instanceof OpenState.Closed)
        .sorted(Comparator.comparing(FindServices::opensAt))
        .limit(MOST)
        .toList();
  }

  private static Instant opensAt(ServiceNearby service) {
    return service.opening() instanceof OpenState.Closed(var until)
        ? until.toInstant()
        : Instant.MAX;
  }

  // Many pharmacies would hide the one urgent treatment centre behind them.
  private static List<ServiceNearby> fewOfEach(Stream<ServiceNearby> services) {
    Map<CareService, Integer> counts = new EnumMap<>(CareService.class);
    return services
        .filter(service -> counts.merge(service.service(), 1, Integer::sum) <= MOST)
        .toList();
  }
}
