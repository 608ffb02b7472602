package uk.nhs.portal.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.nhs.portal.maturity.imports.ImportProgrammes;
import uk.nhs.portal.performance.own.BringInOwnFigures;

/// Makes the demonstration's data at the first start, before the portal says that it is ready.
@Component
@Profile("demo & !command")
@Order(20) // after the pathways are published
class SeedDemo implements ApplicationRunner {

  private final SeededParts parts;
  private final FernshireOrganisations organisations;
  private final FernshireTrusts trusts;
  private final FernshireAreas areas;
  private final FernshirePeople people;
  private final FernshireSchedules schedules;
  private final FernshireBookings bookings;
  private final FernshireTriages triages;
  private final FernshireRegistrations registrations;
  private final FernshireFigures figures;
  private final BringInOwnFigures ownFigures;
  private final ImportProgrammes programmes;
  private final FernshireMaturity maturity;
  private final DemoAccountsFile accountsFile;

  SeedDemo(
      SeededParts parts,
      FernshireOrganisations organisations,
      FernshireTrusts trusts,
      FernshireAreas areas,
      FernshirePeople people,
      FernshireSchedules schedules,
      FernshireBookings bookings,
      FernshireTriages triages,
      FernshireRegistrations registrations,
      FernshireFigures figures,
      BringInOwnFigures ownFigures,
      ImportProgrammes programmes,
      FernshireMaturity maturity,
      DemoAccountsFile accountsFile) {
    this.parts = parts;
    this.organisations = organisations;
    this.trusts = trusts;
    this.areas = areas;
    this.people = people;
    this.schedules = schedules;
    this.bookings = bookings;
    this.triages = triages;
    this.registrations = registrations;
    this.figures = figures;
    this.ownFigures = ownFigures;
    this.programmes = programmes;
    this.maturity = maturity;
    this.accountsFile = accountsFile;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    parts.once("organisations with areas", organisations::load);
    parts.once("trusts", trusts::load);
    parts.once("areas of practices", areas::draw);
    parts.once("registration settings", areas::arrange);
    parts.once("people", people::register);
    parts.once("trust editor", people::openTrustEditor);
    parts.once("second curator", people::openSecondCurator);
    // again at each start, so that four weeks lie ahead whenever the demonstration is shown
    schedules.plan();
    parts.once("bookings", bookings::book);
    parts.once("triages", triages::handOver);
    parts.once("registrations", registrations::send);
    parts.once("performance figures", figures::publish);
    // what was booked and decided by then; again when another month is over
    ownFigures.now();
    parts.once("maturity programmes", () -> programmes.bundled(remark -> {}));
    parts.once("maturity of trusts", maturity::invent);
    accountsFile.write();
  }
}
