package uk.nhs.portal.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.batches.BatchDecision;
import uk.nhs.portal.performance.batches.ReleaseBatches;
import uk.nhs.portal.performance.intake.AddFigures;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.FigureSource;
import uk.nhs.portal.performance.intake.NewBatch;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.MeasureDefined;

/// Brings invented figures into MyNHS, in every stage that a batch can be in: public, revised with
/// a reason, provisional, under embargo, and waiting for the second of the two curators.
@Component
@Profile("demo")
class FernshireFigures {

  private static final String LAYOUT = "demo";
  private static final OdsCode COUNTED_TWICE = new OdsCode("ZYT04");
  private static final LocalTime RELEASE = LocalTime.of(9, 30);
  private static final int DAYS_OF_EMBARGO = 9;
  private static final int MONTHS_TO_REVISION = 2;

  private final DefineMeasures define;
  private final FindMeasures measures;
  private final AddFigures add;
  private final ReleaseBatches release;
  private final WhoIsNamed accounts;
  private final Clock clock;

  FernshireFigures(
      DefineMeasures define,
      FindMeasures measures,
      AddFigures add,
      ReleaseBatches release,
      WhoIsNamed accounts,
      Clock clock) {
    this.define = define;
    this.measures = measures;
    this.add = add;
    this.release = release;
    this.accounts = accounts;
    this.clock = clock;
  }

  void publish() {
    InventedFigures invented = invented();
    LocalDate last = invented.last();
    Publishing atOnce = new Publishing.AtOnce();
    trusts(invented, InventedTrust.FIRST_MONTH, last.minusMonths(1), atOnce);
    revision(invented, last.minusMonths(MONTHS_TO_REVISION), atOnce);
    provisional(invented, last, atOnce);
    practices(invented, atOnce);
    underEmbargo(invented);
    waiting(invented, last);
  }

  private InventedFigures invented() {
    try {
      String text = Fernshire.resource("measures.json").getContentAsString(UTF_8);
      if (define.defineOnce(text, _ -> {}) instanceof MeasureDefined.Refused) {
        throw new IllegalStateException("a measure of the demonstration is broken");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new InventedFigures(
        measures.all().stream()
            .collect(Collectors.toMap(each -> each.code().value(), Function.identity())),
        London.today(clock).withDayOfMonth(1).minusMonths(1));
  }

  private void trusts(
      InventedFigures invented, LocalDate from, LocalDate to, Publishing publishing) {
    LocalDate mistaken = invented.last().minusMonths(MONTHS_TO_REVISION);
    bring(
        invented,
        "demo-trusts-to-" + month(to) + ".csv",
        List.of(InventedFigures.SEEN, InventedFigures.ATTENDANCES, InventedFigures.WAITING),
        false,
        null,
        publishing,
        sink ->
            invented
                .months(from, to)
                .forEach(month ->
                    invented.trusts(month, month.equals(mistaken) ? COUNTED_TWICE : null, sink)));
  }

  private void revision(InventedFigures invented, LocalDate month, Publishing publishing) {
    bring(
        invented,
        "demo-trusts-" + month(month) + "-revised.csv",
        List.of(InventedFigures.SEEN, InventedFigures.ATTENDANCES, InventedFigures.WAITING),
        false,
        "Weaverfield University Hospitals had counted some attendances twice, and sent its figures again.",
        publishing,
        sink -> invented.trusts(month, null, sink));
  }

  private void provisional(InventedFigures invented, LocalDate month, Publishing publishing) {
    bring(
        invented,
        "demo-trusts-" + month(month) + "-provisional.csv",
        List.of(InventedFigures.SEEN, InventedFigures.ATTENDANCES, InventedFigures.WAITING),
        true,
        null,
        publishing,
        sink -> invented.trusts(month, new OdsCode("ZYT17"), sink));
  }

  private void practices(InventedFigures invented, Publishing publishing) {
    List<LocalDate> years = invented.years();
    bring(
        invented,
        "demo-practices.csv",
        List.of(InventedFigures.EXPERIENCE, InventedFigures.COMPLAINTS),
        false,
        null,
        publishing,
        sink -> {
          years.subList(0, years.size() - 1).forEach(year -> invented.experience(year, sink));
          invented.quarters().forEach(quarter -> invented.complaints(quarter, sink));
        });
  }

  private void underEmbargo(InventedFigures invented) {
    LocalDate year = invented.years().getLast();
    FigureImport brought =
        bring(
            invented,
            "demo-practices-" + year.getYear() + ".csv",
            List.of(InventedFigures.EXPERIENCE),
            false,
            null,
            new Publishing.Preview(account(DemoAccounts.CURATOR)),
            sink -> invented.experience(year, sink));
    Instant until =
        London.today(clock)
            .plusDays(DAYS_OF_EMBARGO)
            .atTime(RELEASE)
            .atZone(London.ZONE)
            .toInstant();
    if (brought instanceof FigureImport.Imported imported
        && !(release.approve(imported.batch(), account(DemoAccounts.SECOND_CURATOR), until)
            instanceof BatchDecision.Approved)) {
      throw new IllegalStateException("the embargo of the demonstration was refused");
    }
  }

  private void waiting(InventedFigures invented, LocalDate month) {
    bring(
        invented,
        "demo-trusts-" + month(month) + "-final.csv",
        List.of(InventedFigures.SEEN, InventedFigures.ATTENDANCES, InventedFigures.WAITING),
        false,
        "Final figures in the place of provisional ones.",
        new Publishing.Preview(account(DemoAccounts.SECOND_CURATOR)),
        sink -> invented.trusts(month, null, sink));
  }

  private FigureImport bring(
      InventedFigures invented,
      String fileName,
      List<String> codes,
      boolean provisional,
      @Nullable String reason,
      Publishing publishing,
      FigureSource source) {
    FigureImport result =
        add.add(
            new NewBatch(
                LAYOUT,
                fileName,
                hash(fileName),
                codes.stream().map(invented::measure).toList(),
                true,
                provisional,
                false,
                reason,
                publishing),
            remark -> {},
            source);
    return switch (result) {
      case FigureImport.Imported _, FigureImport.AlreadyThere _ -> result;
      case FigureImport.Refused _, FigureImport.Busy _ ->
          throw new IllegalStateException(fileName + " of the demonstration was refused");
    };
  }

  private UUID account(String email) {
    return accounts.account(EmailAddress.of(email)).orElseThrow();
  }

  private static String month(LocalDate month) {
    return month.toString().substring(0, 7);
  }

  // The figures of a name are always the same ones.
  private static String hash(String fileName) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(fileName.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
