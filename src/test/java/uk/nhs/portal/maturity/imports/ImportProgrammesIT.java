package uk.nhs.portal.maturity.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.Funding;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.imports.ProgrammeImport.Imported;
import uk.nhs.portal.maturity.imports.ProgrammeImport.NothingImported;
import uk.nhs.portal.maturity.imports.ProgrammeImport.Unreadable;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.programmes.CoveredArea;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.Kept;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.maturity.programmes.Target;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.organisations.RealData;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class ImportProgrammesIT {

  private static final String EXEMPLARS = "global-digital-exemplars";

  private static final String FIRST_WAVE =
      "ods_code_2016,name_2016,ods_code_2026,note,wave,announced,max_funding_gbp,"
          + "match_funding_required,target_emram_stage,source\n";

  private static final String FOLLOWERS = "exemplar,fast_follower,max_funding_gbp,source\n";

  @Autowired private ImportProgrammes imports;
  @Autowired private FindProgrammes programmes;
  @Autowired private KeepProgrammes keep;
  @Autowired private FindTrusts trusts;
  @Autowired private FindFunding funding;

  private final List<RowRemark> remarks = new ArrayList<>();

  @BeforeEach
  void theFactsOfThePortal() {
    SecurityContextHolder.clearContext();
    assertThat(imports.bundled(remarks::add)).isInstanceOf(Imported.class);
    remarks.clear();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private ProgrammeImport read(String... texts) {
    List<ImportFile> files = new ArrayList<>();
    for (String text : texts) {
      files.add(
          new ImportFile("list.csv", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))));
    }
    return imports.run(files, false, remarks::add);
  }

  /// What the portal brings along; the codes of other tests begin with Z.
  private List<Participant> strand(String strand) {
    return programmes.participants(EXEMPLARS).stream()
        .filter(each -> !each.facts().place().startsWith("Z"))
        .filter(each -> each.facts().strand().equals(strand))
        .toList();
  }

  private Participant one(String strand, String place) {
    return programmes.participant(EXEMPLARS, strand, place).orElseThrow();
  }

  @Test
  void aSecondRunChangesNothing() {
    assertThat(imports.bundled(remarks::add))
        .isInstanceOfSatisfying(
            Imported.class,
            imported -> {
              assertThat(imported.counts().added()).isZero();
              assertThat(imported.counts().unchanged()).isEqualTo(imported.counts().read());
            });
    assertThat(remarks).isEmpty();
  }

  @Test
  void theTwelveExemplarsOf2016AreThereWithTheirStage7AndTheirMaximum() {
    List<Participant> twelve = strand("wave-1");

    assertThat(twelve).hasSize(12);
    assertThat(twelve)
        .allSatisfy(each -> {
          assertThat(each.facts().role()).isEqualTo(ParticipantRole.EXEMPLAR);
          assertThat(each.facts().target()).isEqualTo(new Target(ModelCode.EMRAM, 7));
          assertThat(each.facts().from()).isEqualTo("2016-09-07");
          assertThat(each.facts().source()).isNotEmpty();
        });
    assertThat(funding.of(twelve.stream().map(Participant::id).toList()).values())
        .hasSize(12)
        .allSatisfy(each -> {
          assertThat(each.facts().maximum()).isEqualTo(new Money(1_000_000_000));
          assertThat(each.facts().matchedRequired()).isTrue();
        });
  }

  @Test
  void aMaximumIsNoPayment() {
    Funding money = funding.of(one("wave-1", "RLN").id()).orElseThrow();

    assertThat(money.facts().agreed()).isNull();
    assertThat(money.facts().matched()).isNull();
    assertThat(money.phases()).isEmpty();
    assertThat(money.paid()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RLN, R0B, City Hospitals Sunderland",
    "RQ6, REM, Royal Liverpool and Broadgreen",
    "RM3, RM3, Salford Royal",
    "RBL, RBL, Wirral University Teaching Hospital",
    "RRK, RRK, University Hospitals Birmingham",
    "RC9, RC9, Luton and Dunstable",
    "RGR, RGR, West Suffolk",
    "RAL, RAL, Royal Free London",
    "RTH, RTH, Oxford University Hospitals",
    "RBA, RH5, Taunton and Somerset",
    "RA7, RA7, University Hospitals Bristol",
    "RHM, RHM, University Hospital Southampton"
  })
  void theCodesAndNamesOf2016LeadToTheTrustsOfToday(String then, String today, String name) {
    OdsCode code = new OdsCode(today);

    assertThat(trusts.byCode(new OdsCode(then))).get().extracting(Trust::code).isEqualTo(code);
    assertThat(trusts.named(then)).extracting(Trust::code).containsExactly(code);
    assertThat(trusts.named(name)).extracting(Trust::code).contains(code);
    assertThat(programmes.of(trusts.byCode(code).orElseThrow()))
        .anySatisfy(each -> assertThat(each.facts().codeThen()).hasToString(then));
  }

  @Test
  void trustsAreCalledByTheirNameOfToday() {
    assertThat(trusts.byCode(new OdsCode("RLN")).orElseThrow().name())
        .isEqualTo("South Tyneside and Sunderland NHS Foundation Trust");
    assertThat(trusts.byCode(new OdsCode("RM3")).orElseThrow())
        .satisfies(trust -> {
          assertThat(trust.name()).isEqualTo("Northern Care Alliance NHS Foundation Trust");
          assertThat(trust.formerly())
              .singleElement()
              .satisfies(
                  each -> assertThat(each.name()).isEqualTo("Salford Royal NHS Foundation Trust"));
        });
  }

  @Test
  void onlyThePairsThatASourceConfirmsAreThere() {
    List<Participant> followers = strand("fast-followers");

    assertThat(followers).hasSize(4);
    assertThat(programmes.pairs(followers.stream().map(Participant::id).toList()))
        .hasSize(4)
        .allSatisfy(pair -> assertThat(pair.source()).startsWith("https://"));
  }

  @Test
  void noPartnerAbroadIsInvented() {
    assertThat(
            programmes.partners(
                programmes.participants(EXEMPLARS).stream().map(Participant::id).toList()))
        .isEmpty();
  }

  @Test
  void theFiveAreasOf2018SayWhatTheyCover() {
    List<Participant> five =
        programmes.participants("shared-care-record-exemplars").stream()
            .filter(each -> !each.name().equals("Fernshire"))
            .toList();

    assertThat(five)
        .extracting(Participant::name)
        .containsExactlyInAnyOrder(
            "Greater Manchester",
            "Wessex",
            "One London",
            "Yorkshire and the Humber",
            "Thames Valley and Surrey");
    List<CoveredArea> areas = programmes.areas(five.stream().map(Participant::id).toList());
    assertThat(areas)
        .filteredOn(area -> area.kind() == CoveredArea.Kind.PLACE)
        .extracting(CoveredArea::name)
        .contains("Humberside", "Buckinghamshire");
    assertThat(five)
        .allSatisfy(each ->
            assertThat(areas)
                .filteredOn(area -> area.participant().equals(each.id()))
                .extracting(CoveredArea::kind)
                .contains(CoveredArea.Kind.REGION, CoveredArea.Kind.ICB));
  }

  @Test
  void theListOf2016SaysNothingNew() {
    assertThat(
            read(
                FIRST_WAVE
                    + "RLN,City Hospitals Sunderland NHS Foundation Trust,R0B,closed 2019-03-31; now"
                    + " South Tyneside and Sunderland NHS FT,1,2016-09-07,10000000,yes,7,a list\n"))
        .isInstanceOfSatisfying(
            Imported.class, imported -> assertThat(imported.counts().unchanged()).isEqualTo(1));
    assertThat(remarks).isEmpty();
  }

  @Test
  void theListOfFollowersFindsBothByName() {
    assertThat(
            read(
                FOLLOWERS
                    + "Royal Liverpool and Broadgreen,North Tees and Hartlepool Hospitals NHS"
                    + " FT,5000000,a list\n"))
        .isInstanceOfSatisfying(
            Imported.class, imported -> assertThat(imported.counts().unchanged()).isEqualTo(1));
    assertThat(strand("fast-followers")).hasSize(4);
  }

  @Test
  void theListsThatWerePublishedSayNothingNew() {
    ProgrammeImport result =
        imports.run(
            Stream.of(
                    "gde_acute_wave1_2016.csv",
                    "gde_acute_wave2_2017.csv",
                    "gde_fast_follower_pairs_confirmed.csv",
                    "lhcre.csv")
                .map(name -> ImportFile.of(RealData.file("programmes/" + name)))
                .toList(),
            false,
            remarks::add);

    assertThat(remarks).isEmpty();
    assertThat(result)
        .isInstanceOfSatisfying(
            Imported.class, imported -> assertThat(imported.counts().unchanged()).isEqualTo(25));
  }

  @Test
  void aNameMaySayWithWhomSomebodyTakesPart() {
    read(
        """
        ods_code,name,source
        ZWA,Fernshire Hospitals (with Brackenford ZWB),a list
        """);

    assertThat(one("wave-2", "ZWA").name()).isEqualTo("Fernshire Hospitals");
    assertThat(one("wave-2", "ZWB").facts().role()).isEqualTo(ParticipantRole.PARTNER);
  }

  @Test
  void anAreaOfAListIsAddedWithItsPlaces() {
    read(
        """
        name,announced,max_funding_gbp,funding_period,match_funding_required,covers,source
        Fernshire,2018-06-27,7500000,2 years,yes,North Fern; South Fern,a list
        """);

    Participant area =
        programmes
            .participant("shared-care-record-exemplars", "first-five", "Fernshire")
            .orElseThrow();
    assertThat(programmes.areas(List.of(area.id())))
        .extracting(CoveredArea::name)
        .containsExactly("North Fern", "South Fern");
    assertThat(Objects.requireNonNull(funding.of(area.id()).orElseThrow().facts().maximum()))
        .hasToString(new Money(750_000_000).toString());
  }

  @Test
  void whatACuratorChangedStays() {
    read(FIRST_WAVE + "ZCA,Old name,ZCA,,1,2016-09-07,10000000,yes,7,a list\n");
    Participant known = one("wave-1", "ZCA");
    NewParticipant facts = known.facts();
    SignedInAs.curator();
    assertThat(
            keep.change(
                known.id(),
                known.version(),
                new NewParticipant(
                    facts.programme(),
                    facts.strand(),
                    facts.role(),
                    facts.codeThen(),
                    "Right name",
                    facts.from(),
                    facts.until(),
                    facts.target(),
                    facts.note(),
                    facts.source())))
        .isEqualTo(Kept.CHANGED);

    read(FIRST_WAVE + "ZCA,Old name,ZCA,,1,2016-09-07,10000000,yes,7,a list\n");

    assertThat(one("wave-1", "ZCA").name()).isEqualTo("Right name");
    assertThat(remarks)
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.code()).isEqualTo("row.differs");
          assertThat(remark.refused()).isFalse();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R!N,A,R0B,,1,2016-09-07,1,yes,7,s | ods_code_2016 | ods-code.characters",
        ",A,R0B,,1,2016-09-07,1,yes,7,s | ods_code_2016 | ods-code.empty",
        "ZBA,,R0B,,1,2016-09-07,1,yes,7,s | name_2016 | value.empty",
        "ZBA,=1+1,R0B,,1,2016-09-07,1,yes,7,s | name_2016 | value.formula",
        "ZBA,A,R0B,,9,2016-09-07,1,yes,7,s | wave | wave.unknown",
        "ZBA,A,R0B,,1,7/9/2016,1,yes,7,s | announced | date.syntax",
        "ZBA,A,R0B,closed 2019-13-31,1,2016-09-07,1,yes,7,s | note | date.syntax",
        "ZBA,A,R0B,,1,2016-09-07,10m,yes,7,s | max_funding_gbp | amount.syntax",
        "ZBA,A,R0B,,1,2016-09-07,1,perhaps,7,s | match_funding_required | value.yes-no",
        "ZBA,A,R0B,,1,2016-09-07,1,yes,8,s | target_emram_stage | stage.range",
        "ZBA,A,R0B,,1,2016-09-07,1,yes,7, | source | value.empty",
        "ZBA,A,R0B,,1,2016-09-07 | '' | row.columns"
      })
  void aBadRowIsRefusedWithItsLineAndNothingIsStored(String row, String column, String code) {
    assertThat(read(FIRST_WAVE + "ZGA,Good,ZGA,,1,2016-09-07,1,yes,7,s\n" + row + "\n"))
        .isInstanceOfSatisfying(
            NothingImported.class,
            nothing -> {
              assertThat(nothing.counts().refused()).isEqualTo(1);
              assertThat(nothing.counts().added()).isZero();
            });
    assertThat(remarks).containsExactly(new RowRemark("list.csv", 3, column, code, true));
    assertThat(programmes.participant(EXEMPLARS, "wave-1", "ZGA")).isEmpty();
  }

  @Test
  void aFollowerOfNobodyIsRefused() {
    assertThat(read(FOLLOWERS + "Brackenford General,Somebody,5000000,a list\n"))
        .isInstanceOf(NothingImported.class);
    assertThat(remarks).extracting(RowRemark::code).containsExactly("exemplar.unknown");
  }

  @Test
  void theSameRowTwiceIsRefused() {
    String row = "ZDA,Twice,ZDA,,1,2016-09-07,1,yes,7,s\n";

    assertThat(read(FIRST_WAVE + row + row)).isInstanceOf(NothingImported.class);
    assertThat(remarks).extracting(RowRemark::code).containsExactly("row.duplicate");
  }

  @Test
  void theGoodRowsComeInIfTheBadOnesMayBeSkipped() {
    ProgrammeImport result =
        imports.run(
            List.of(
                new ImportFile(
                    "list.csv",
                    new ByteArrayResource(
                        (FIRST_WAVE
                                + "ZSA,Good,ZSA,,1,2016-09-07,1,yes,7,s\n"
                                + "ZSB,Bad,ZSB,,9,2016-09-07,1,yes,7,s\n")
                            .getBytes(StandardCharsets.UTF_8)))),
            true,
            remarks::add);

    assertThat(result).isInstanceOf(Imported.class);
    assertThat(programmes.participant(EXEMPLARS, "wave-1", "ZSA")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"'', file.empty", "'a,b\n1,2\n', file.layout", "'a\u0000b', file.binary"})
  void aFileThatIsNoListIsRefusedAsAWhole(String text, String code) {
    assertThat(read(text)).isEqualTo(new Unreadable("list.csv", code));
  }

  @Test
  void onlyCuratorsImport() {
    SignedInAs.somebody(Set.of(Role.PRACTICE_MANAGER), null, List.of());

    assertThatThrownBy(() -> read(FOLLOWERS)).isInstanceOf(NotAllowed.class);
  }
}
