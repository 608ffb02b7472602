package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.decisions.Figures;
import uk.nhs.portal.registration.decisions.RegistrationFigures;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.GroundWords;
import uk.nhs.portal.registration.grounds.OtherReason;

/// What the practice decided in the last twelve months: how many, how soon, and on which grounds it
/// declined.
@Route("practice/registrations/figures")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class FiguresView extends RegistrationPage {

  private static final String FIGURES = PATH + "/figures";
  private static final int MONTHS = 12;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final transient RegistrationFigures figures;
  private final transient Clock clock;

  FiguresView(MyPractices practices, RegistrationFigures figures, Clock clock) {
    super(practices);
    this.figures = figures;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    LocalDate today = London.today(clock);
    LocalDate from = YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1);
    Figures found = figures.of(practice(), from, today);
    backLink(WORDS.get("practice.queue"), to(PATH));
    title(WORDS.get("practice.figures.title"), WORDS.get("practice.queue"));
    offerOtherPractices(FIGURES);
    add(new Paragraph(WORDS.get("practice.figures.lead", NhsFormat.date(from))));
    if (found.decided() == 0) {
      add(new Paragraph(WORDS.get("practice.figures.none")));
      return;
    }
    add(summary(found));
    table("practice.figures.grounds", found.byGround(), FiguresView::ground);
    table("practice.figures.details", found.byDetail(), FiguresView::detail);
    table("practice.figures.kinds", found.byKind(), ApplicantWords::kind);
    add(months(found.byMonth()));
  }

  private static SummaryList summary(Figures found) {
    SummaryList list = new SummaryList();
    for (ApplicantStatus each : decisions()) {
      list.row(ApplicantWords.one("practice.status", each), NhsFormat.number(found.decided(each)));
    }
    return list.row(WORDS.get("practice.figures.median"), days(found.medianDays()))
        .row(
            WORDS.get("practice.figures.longest"),
            found.longestDays().isEmpty()
                ? WORDS.get("practice.figures.nothing")
                : NhsFormat.number(found.longestDays().getAsInt()))
        .row(WORDS.get("practice.figures.in-time"), share(found.shareInTime()));
  }

  private static List<ApplicantStatus> decisions() {
    return List.of(
        ApplicantStatus.APPROVED,
        ApplicantStatus.DECLINED,
        ApplicantStatus.ALREADY_REGISTERED,
        ApplicantStatus.WITHDRAWN);
  }

  private void table(String words, Map<String, Integer> counts, Function<String, String> meaning) {
    if (counts.isEmpty()) {
      return;
    }
    Table table =
        new Table(WORDS.get(words))
            .firstCellIsHeader()
            .columns(WORDS.get(words + ".what"))
            .numericColumn(WORDS.get("practice.figures.people"));
    counts.forEach((what, people) -> table.row(meaning.apply(what), NhsFormat.number(people)));
    add(table);
  }

  private static Component months(Map<YearMonth, Figures> months) {
    Table table =
        new Table(WORDS.get("practice.figures.months"))
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("practice.figures.month"));
    for (ApplicantStatus each : decisions()) {
      table.numericColumn(ApplicantWords.one("practice.status", each));
    }
    table
        .numericColumn(WORDS.get("practice.figures.median"))
        .numericColumn(WORDS.get("practice.figures.in-time"));
    months.forEach((month, found) -> {
      List<String> cells = new ArrayList<>(List.of(MONTH.format(month)));
      decisions().forEach(each -> cells.add(NhsFormat.number(found.decided(each))));
      cells.add(days(found.medianDays()));
      cells.add(share(found.shareInTime()));
      table.row(cells.toArray(String[]::new));
    });
    return table;
  }

  private static String days(OptionalDouble days) {
    if (days.isEmpty()) {
      return WORDS.get("practice.figures.nothing");
    }
    double value = days.getAsDouble();
    return value == Math.rint(value) ? NhsFormat.number((long) value) : Double.toString(value);
  }

  /// In whole per cent, and never 100% when somebody waited longer.
  private static String share(OptionalDouble share) {
    return share.isEmpty()
        ? WORDS.get("practice.figures.nothing")
        : WORDS.get("practice.figures.percent", (long) Math.floor(share.getAsDouble() * 100));
  }

  private static String ground(String code) {
    return GroundWords.label(Ground.valueOf(code));
  }

  private static String detail(String code) {
    return GroundWords.label(OtherReason.valueOf(code));
  }
}
