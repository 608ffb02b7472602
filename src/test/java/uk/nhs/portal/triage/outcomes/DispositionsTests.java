package uk.nhs.portal.triage.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.organisations.CareService;

class DispositionsTests {

  /// A Thursday morning with no bank holiday near.
  private static final Instant FROM = Instant.parse("2026-11-26T09:53:20Z");

  private static final String LIVE =
      """
      Dx011 Dx012 Dx0121 Dx0122 Dx0126 Dx0127 Dx01213 Dx013 Dx016 Dx0162 Dx02 Dx03 Dx89 Dx92 Dx94
      Dx05 Dx06 Dx07 Dx08 Dx75 Dx10 Dx09 Dx16 Dx11 Dx12 Dx13 Dx14 Dx15
      Dx118 Dx17 Dx18 Dx19 Dx20 Dx21 Dx22 Dx28 Dx30 Dx50 Dx31 Dx60 Dx98
      Dx32 Dx325 Dx327 Dx329 Dx34 Dx35 Dx38 Dx39 Dx46 Dx49 Dx80 Dx86 Dx87
      """;

  static Collection<Disposition> all() {
    return Dispositions.all();
  }

  @Test
  void theFiftyFourLiveCodesAreThereAndNoOthers() {
    assertThat(Dispositions.all())
        .hasSize(54)
        .extracting(disposition -> disposition.code().value())
        .containsExactlyInAnyOrder(LIVE.split("\\s+"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCodeHasWordsThatSayByWhen(Disposition disposition) {
    DispositionWords words = disposition.words(FROM);

    assertThat(words.headline()).isNotBlank().doesNotEndWith(".").doesNotContain("{");
    assertThat(words.when()).endsWith(".").doesNotContain("{");
    assertThat(words.whatToDo()).isNotEmpty().allMatch(step -> step.endsWith("."));
    if (!(disposition.deadline() instanceof Deadline.Immediately)
        && !(disposition.deadline() instanceof Deadline.None)) {
      String by = disposition.deadline().formatted(FROM);
      assertThat(by).startsWith("by ");
      assertThat(words.headline() + words.when()).contains(by);
    }
  }

  @Test
  void everyWordingIsUsed() {
    assertThat(Dispositions.all())
        .extracting(Disposition::kind)
        .containsAll(EnumSet.allOf(WordingKind.class));
  }

  @Test
  void theListGoesFromAnAmbulanceToSelfCare() {
    List<Disposition> inOrder = List.copyOf(Dispositions.all());

    assertThat(inOrder).isSortedAccordingTo(Comparator.comparing(Disposition::urgency).reversed());
    assertThat(inOrder.getFirst().kind()).isEqualTo(WordingKind.AMBULANCE);
    assertThat(inOrder.getFirst().urgency()).isGreaterThan(inOrder.get(1).urgency());
    assertThat(inOrder.getLast().kind()).isEqualTo(WordingKind.SELF_CARE);
  }

  @Test
  void inPrimaryCareTheSoonerIsTheMoreUrgent() {
    List<Disposition> primaryCare =
        Dispositions.all().stream().filter(d -> d.kind().isPrimaryCare()).toList();

    assertSoonerIsMoreUrgent(primaryCare);
    assertThat(primaryCare).hasSize(13);
  }

  @ParameterizedTest
  @CsvSource({"DENTIST", "CLINICIAN_PHONES", "REPEAT_PRESCRIPTION", "EMERGENCY_TREATMENT"})
  void ofOneKindTheSoonerIsTheMoreUrgent(WordingKind kind) {
    assertSoonerIsMoreUrgent(Dispositions.all().stream().filter(d -> d.kind() == kind).toList());
  }

  private static void assertSoonerIsMoreUrgent(List<Disposition> dispositions) {
    assertThat(dispositions).hasSizeGreaterThan(1);
    for (Disposition one : dispositions) {
      for (Disposition other : dispositions) {
        if (by(one).isBefore(by(other))) {
          assertThat(one.urgency())
              .as("%s against %s", one.code(), other.code())
              .isGreaterThan(other.urgency());
        }
      }
    }
  }

  private static Instant by(Disposition disposition) {
    return disposition.deadline().by(FROM).orElse(Instant.MAX);
  }

  @Test
  void noCardIsMilderThanThatOfSomethingLessUrgent() {
    List<Disposition> rising = new ArrayList<>(Dispositions.all()).reversed();

    assertThat(rising).isSortedAccordingTo(Comparator.comparing(Disposition::level));
  }

  @Test
  void aNursePhonesBeforeAnAmbulanceOfALowerCategoryComes() {
    assertThat(Dispositions.all())
        .filteredOn(d -> d.validation() == Validation.REQUIRED)
        .extracting(d -> d.code().value())
        .containsExactlyInAnyOrder(
            "Dx012", "Dx0121", "Dx0122", "Dx0126", "Dx0127", "Dx01213", "Dx013", "Dx016", "Dx0162",
            "Dx89");
    assertThat(Dispositions.all())
        .filteredOn(d -> d.validation() == Validation.OFFERED)
        .extracting(d -> d.code().value())
        .containsExactlyInAnyOrder("Dx02", "Dx03", "Dx92");
    assertThat(get("Dx011").validation()).isEqualTo(Validation.NOT_NEEDED);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whoIsSentSomewhereIsShownWhereAndWhoIsPhonedIsNot(Disposition disposition) {
    boolean staysWhereTheyAre =
        disposition.kind().isCallBack()
            || EnumSet.of(WordingKind.AMBULANCE, WordingKind.POLICE, WordingKind.SELF_CARE)
                .contains(disposition.kind());

    assertThat(disposition.servedBy().isEmpty()).isEqualTo(staysWhereTheyAre);
    assertThat(disposition.servedBy()).doesNotHaveDuplicates();
  }

  @Test
  void primaryCareBeginsAtTheGpPractice() {
    assertThat(Dispositions.all())
        .filteredOn(d -> d.kind().isPrimaryCare())
        .allMatch(d -> d.servedBy().getFirst() == CareService.GP_PRACTICE);
  }

  @Test
  void theDirectoryIsNotAskedForThoseWhomItDoesNotServe() {
    assertThat(List.of("Dx38", "Dx39", "Dx46", "Dx49"))
        .allMatch(code -> get(code).example() == null);
    assertThat(get("Dx05").example()).isEqualTo(new SymptomGroup(1112, 4171));
  }

  @Test
  void whatTheTableSaysIsRead() {
    Disposition soon = get("Dx05");

    assertThat(soon.deadline()).isEqualTo(Deadline.parse("2 hours"));
    assertThat(soon.kind()).isEqualTo(WordingKind.CONTACT_PRIMARY_CARE);
    assertThat(soon.words(FROM).headline())
        .isEqualTo("You need to be seen by a GP or nurse by 11:50am today");
    assertThat(get("Dx75").deadline()).isEqualTo(new Deadline.Days(3, true));
    assertThat(get("Dx011").words(FROM).headline()).isEqualTo("Call 999 for an ambulance now");
  }

  @Test
  void aCodeThatNoTriageEndsInIsNotFound() {
    DispositionCode retired = new DispositionCode("Dx0124");

    assertThat(Dispositions.find(retired)).isEmpty();
    assertThatThrownBy(() -> Dispositions.get(retired)).isInstanceOf(NotFound.class);
  }

  private static Disposition get(String code) {
    return Dispositions.get(new DispositionCode(code));
  }
}
