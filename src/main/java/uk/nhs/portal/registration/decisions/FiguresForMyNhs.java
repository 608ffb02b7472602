package uk.nhs.portal.registration.decisions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.signposts.PortalFigure;
import uk.nhs.portal.signposts.PortalFigures;

/// How many people practices refuse, how long they take, and how often the law's days are kept.
///
/// What people took back, and those who were registered already, are nobody's refusals and no
/// decisions in time.
@Component
class FiguresForMyNhs implements PortalFigures {

  private static final String REFUSALS = "portal-registration-refusals";
  private static final String DAYS = "portal-registration-days";
  private static final String IN_TIME = "portal-registration-in-time";

  private final RegistrationFigures figures;

  FiguresForMyNhs(RegistrationFigures figures) {
    this.figures = figures;
  }

  @Override
  public List<PortalFigure> in(YearMonth month) {
    List<PortalFigure> found = new ArrayList<>();
    figures.byPractice(month).forEach((practice, counted) -> add(practice, counted, found));
    return found;
  }

  private static void add(OdsCode practice, Figures counted, List<PortalFigure> found) {
    long declined = counted.decided(ApplicantStatus.DECLINED);
    long decided = declined + counted.decided(ApplicantStatus.APPROVED);
    if (decided == 0) {
      return;
    }
    found.add(new PortalFigure(REFUSALS, practice, declined, decided));
    found.add(
        new PortalFigure(
            DAYS,
            practice,
            decisions(counted).mapToLong(count -> (long) count.days() * count.people()).sum(),
            decided));
    found.add(
        new PortalFigure(
            IN_TIME,
            practice,
            decisions(counted)
                .filter(count -> count.days() <= Figures.DAYS_OF_THE_LAW)
                .mapToLong(Figures.Count::people)
                .sum(),
            decided));
  }

  private static Stream<Figures.Count> decisions(Figures counted) {
    return counted.counts().stream()
        .filter(count ->
            count.decision() == ApplicantStatus.DECLINED
                || count.decision() == ApplicantStatus.APPROVED);
  }
}
