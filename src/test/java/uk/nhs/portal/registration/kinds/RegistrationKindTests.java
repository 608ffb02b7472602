package uk.nhs.portal.registration.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.registration.kinds.RegistrationField.DATE_OF_UK_ENTRY;
import static uk.nhs.portal.registration.kinds.RegistrationField.DATE_OF_UK_EXIT;
import static uk.nhs.portal.registration.kinds.RegistrationField.PREVIOUS_ADDRESS;
import static uk.nhs.portal.registration.kinds.RegistrationField.PREVIOUS_GP_NAME;
import static uk.nhs.portal.registration.kinds.RegistrationField.PREVIOUS_HA_CIPHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.nhs.portal.registration.kinds.RegistrationFacts.Age;

class RegistrationKindTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
  private static final List<RegistrationField> TRACES =
      List.of(
          PREVIOUS_ADDRESS,
          PREVIOUS_GP_NAME,
          PREVIOUS_HA_CIPHER,
          DATE_OF_UK_ENTRY,
          DATE_OF_UK_EXIT);

  @ParameterizedTest
  @CsvSource({
    "2026-03-03, BIRTH",
    "2025-03-04, BIRTH",
    "2025-03-03, FIRST", // the first birthday
    "2026-04-01, BIRTH", // a wrong date, but nobody can be older
    "1946-07-23, FIRST",
  })
  void withoutATraceOfAnythingBeforeItIsABirthUntilTheFirstBirthday(
      LocalDate born, RegistrationKind kind) {
    assertThat(RegistrationKind.of(RegistrationFacts.of(Set.of(), born, DAY))).isEqualTo(kind);
  }

  @Test
  void everybodyOfUnknownAgeIsAFirstAcceptanceUntilMoreIsKnown() {
    assertThat(RegistrationKind.of(RegistrationFacts.of(Set.of(), null, DAY)))
        .isEqualTo(RegistrationKind.FIRST);
    assertThat(RegistrationKind.of(RegistrationFacts.of(Set.of(), DAY, null)))
        .isEqualTo(RegistrationKind.FIRST);
  }

  /// Over all traces, ages and stated kinds.
  @Test
  void theRulesHoldOfEverythingThatCanBeKnown() {
    for (RegistrationFacts facts : everything()) {
      RegistrationKind kind = RegistrationKind.of(facts);
      boolean abroad = facts.hasAny(EnumSet.of(DATE_OF_UK_ENTRY, DATE_OF_UK_EXIT));
      boolean moved = facts.hasAny(Set.copyOf(TRACES)) && !abroad;

      assertThat(kind == RegistrationKind.FROM_ABROAD || !abroad).isTrue();
      assertThat(kind == RegistrationKind.TRANSFER_IN || !moved).isTrue();
      if (kind == RegistrationKind.BIRTH) {
        assertThat(facts.age()).isNotEqualTo(Age.OLDER);
      }
      if (kind == RegistrationKind.FROM_ABROAD && !facts.known().contains(DATE_OF_UK_ENTRY)) {
        assertThat(kind.missing(facts)).contains(DATE_OF_UK_ENTRY);
      }
    }
  }

  @Test
  void aStatedKindNeverChangesWhatATraceTells() {
    for (RegistrationFacts facts : everything()) {
      if (!facts.known().isEmpty()) {
        var unstated = RegistrationFacts.of(facts.known(), facts.born(), facts.accepted());
        assertThat(RegistrationKind.of(facts)).isEqualTo(RegistrationKind.of(unstated));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RegistrationKind.class)
  void whateverIsNeededIsEitherKnownOrMissing(RegistrationKind kind) {
    for (RegistrationField field : RegistrationField.values()) {
      Set<RegistrationField> others = EnumSet.allOf(RegistrationField.class);
      others.remove(field);
      assertThat(kind.missing(RegistrationFacts.of(others, null, null)))
          .isEqualTo(kind.needs(field) ? List.of(field) : List.of());
    }
  }

  @ParameterizedTest
  @EnumSource(RegistrationKind.class)
  void aKindIsFoundByItsAcceptanceType(RegistrationKind kind) {
    assertThat(RegistrationKind.ofAcceptanceType(kind.acceptanceType())).contains(kind);
  }

  @Test
  void whoLeftTheArmedForcesIsATransferAndAnUnknownTypeSaysNothing() {
    assertThat(RegistrationKind.ofAcceptanceType("5")).contains(RegistrationKind.TRANSFER_IN);
    assertThat(RegistrationKind.ofAcceptanceType("0")).isEmpty();
  }

  private static List<RegistrationFacts> everything() {
    List<RegistrationKind> stated = new ArrayList<>(Arrays.asList(RegistrationKind.values()));
    stated.add(null);
    List<RegistrationFacts> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << TRACES.size(); bits++) {
      Set<RegistrationField> known = EnumSet.noneOf(RegistrationField.class);
      for (int i = 0; i < TRACES.size(); i++) {
        if ((bits >> i & 1) == 1) {
          known.add(TRACES.get(i));
        }
      }
      for (RegistrationKind kind : stated) {
        for (LocalDate born : Arrays.asList(null, DAY.minusDays(67), DAY.minusYears(40))) {
          all.add(new RegistrationFacts(known, born, DAY, kind));
        }
      }
    }
    return all;
  }
}
