package uk.nhs.portal.performance.alerts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.messages.SendAskedMail;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.SeriesOf;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;

/// Mails people what is new in the series that they chose, at most once a month. Any number of
/// servers may do it at the same time: each subscription is looked at once a day.
@Service
class SendDigests {

  private static final int AT_ONCE = 10;

  private final AlertRows rows;
  private final FindMeasures measures;
  private final FindSuccessions successions;
  private final SeriesOf series;
  private final SendAskedMail mail;
  private final Clock clock;

  SendDigests(
      AlertRows rows,
      FindMeasures measures,
      FindSuccessions successions,
      SeriesOf series,
      SendAskedMail mail,
      Clock clock) {
    this.rows = rows;
    this.measures = measures;
    this.successions = successions;
    this.series = series;
    this.mail = mail;
    this.clock = clock;
  }

  /// Looks at some of the subscriptions that nobody has looked at today.
  ///
  /// @return how many; 0 when all are done
  @Transactional
  int some() {
    LocalDate today = London.today(clock);
    LocalDate month = today.withDayOfMonth(1);
    List<AlertRows.Subscription> claimed = rows.claim(today, month, AT_ONCE);
    if (!claimed.isEmpty()) {
      List<Measure> all = measures.all();
      for (AlertRows.Subscription each : claimed) {
        look(each, all, month);
        rows.checked(each.id(), today);
      }
    }
    return claimed.size();
  }

  private void look(AlertRows.Subscription subscription, List<Measure> all, LocalDate month) {
    Map<AlertRows.Choice, AlertRows.Told> told = rows.told(subscription.id());
    List<Signal> fresh = new ArrayList<>();
    for (OrganisationSeries each : chosen(subscription, all)) {
      AlertRows.Choice of = Signal.series(each.organisation().code(), each.judged().measure());
      AlertRows.Told before = told.get(of);
      Optional<Signal> signal = Signal.in(each);
      if (signal.isEmpty() && before != null) {
        rows.forget(subscription.id(), of); // it is over; the next one is news
      }
      signal.filter(now -> before == null || !now.isKnownFrom(before)).ifPresent(fresh::add);
    }
    if (!fresh.isEmpty()) {
      send(subscription, fresh, month);
    }
  }

  private void send(AlertRows.Subscription subscription, List<Signal> fresh, LocalDate month) {
    fresh.forEach(signal -> rows.tell(subscription.id(), signal.series(), signal.told()));
    rows.sent(subscription.id(), month, clock.instant(), fresh.size());
    AlertKey stop = rows.key(subscription.id(), SignUpForAlerts.STOP, clock.instant());
    DigestText text = new DigestText(fresh, mail, stop);
    mail.send(subscription.email(), text.subject(), text.paragraphs(), AlertLinks.oneClick(stop));
  }

  private List<OrganisationSeries> chosen(AlertRows.Subscription subscription, List<Measure> all) {
    List<AlertRows.Choice> choices = rows.choices(subscription.id());
    Map<OdsCode, OdsCode> today =
        successions.today(choices.stream().map(AlertRows.Choice::organisation).toList());
    Set<AlertRows.Choice> wanted = new HashSet<>();
    choices.forEach(choice ->
        wanted.add(
            new AlertRows.Choice(
                today.getOrDefault(choice.organisation(), choice.organisation()),
                choice.measure())));
    Collection<OdsCode> organisations =
        wanted.stream().map(AlertRows.Choice::organisation).distinct().sorted().toList();
    List<Measure> ofInterest =
        wanted.stream().anyMatch(choice -> choice.measure() == AlertRows.ALL_MEASURES)
            ? all
            : all.stream()
                .filter(
                    measure -> wanted.stream().anyMatch(choice -> choice.measure() == measure.id()))
                .toList();
    return series.of(ofInterest, organisations, History.BROKEN).stream()
        .filter(each -> isWanted(wanted, each))
        .toList();
  }

  private static boolean isWanted(Set<AlertRows.Choice> wanted, OrganisationSeries series) {
    OdsCode organisation = series.organisation().code();
    return wanted.contains(new AlertRows.Choice(organisation, AlertRows.ALL_MEASURES))
        || wanted.contains(Signal.series(organisation, series.judged().measure()));
  }
}
