package uk.nhs.portal.triage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.BankHoliday;
import uk.nhs.portal.organisations.BankHolidays;
import uk.nhs.portal.organisations.CareService;
import uk.nhs.portal.organisations.NearbyCare;
import uk.nhs.portal.organisations.OpenState;
import uk.nhs.portal.organisations.OpenWords;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.triage.outcomes.Moments;

/// A place where a person can be helped, and whether they find it open.
///
/// @param metres as the crow flies
/// @param opening how it stands now; if it closes before anybody can get there, when it opens again
/// @param closesSoon whether it is open now, but not for long enough
/// @param holiday the bank holiday on which it would be used, and may keep other hours; null if
///   none
public record ServiceNearby(
    CareService service,
    OrganisationSummary organisation,
    double metres,
    OpenState opening,
    boolean closesSoon,
    @Nullable BankHoliday holiday) {

  /// What somebody needs to get ready and go there.
  static final Duration ON_THE_WAY = Duration.ofMinutes(30);

  private static final Words WORDS = Words.of(ServiceNearby.class);

  static ServiceNearby at(Instant now, NearbyCare care) {
    OpenState here = care.hours().at(now);
    OpenState onArrival = care.hours().at(now.plus(ON_THE_WAY));
    boolean closesSoon = here instanceof OpenState.Open && onArrival instanceof OpenState.Closed;
    OpenState opening = closesSoon ? onArrival : here;
    return new ServiceNearby(
        care.service(),
        care.organisation(),
        care.metres(),
        opening,
        closesSoon,
        holiday(opening, now));
  }

  /// Whether somebody who sets out now, or waits until it opens, is there in time.
  boolean isOpenBy(Instant latest) {
    return switch (opening) {
      case OpenState.Open _, OpenState.AlwaysOpen _ -> true;
      case OpenState.Closed(var until) -> !until.toInstant().isAfter(latest);
      case OpenState.HoursUnknown _ -> false;
    };
  }

  /// `Open now, closes at 6pm`, `Closed now, opens at 8am tomorrow`; unknown hours say so.
  public String openingWords(Instant now) {
    return switch (opening) {
      case OpenState.Closed(var until) when closesSoon ->
          WORDS.get("service.closes-soon", Moments.formatted(until.toInstant(), now));
      case OpenState.HoursUnknown _ -> WORDS.get("service.hours-unknown");
      case OpenState.Open _, OpenState.Closed _, OpenState.AlwaysOpen _ ->
          OpenWords.words(opening, now);
    };
  }

  private static @Nullable BankHoliday holiday(OpenState opening, Instant now) {
    LocalDate day =
        switch (opening) {
          case OpenState.Open _ -> London.at(now).toLocalDate();
          case OpenState.Closed(var until) -> until.toLocalDate();
          case OpenState.AlwaysOpen _, OpenState.HoursUnknown _ -> null;
        };
    return day == null ? null : BankHolidays.on(day).orElse(null);
  }
}
