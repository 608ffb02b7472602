package uk.nhs.portal.maturity.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.areas.FindAreas;

/// Counts trusts by stage. A year's trusts are those that were open on its last day; a trust that
/// has closed takes its stage along, and the one that came after it begins without.
@Service
@Transactional(readOnly = true)
public class DrawPicture {

  private static final int MOST_YEARS = 10;

  private final FindObservations observations;
  private final FindOrganisations organisations;
  private final FindAreas areas;
  private final FindTrusts trusts;
  private final MaturityModels models;
  private final Clock clock;

  DrawPicture(
      FindObservations observations,
      FindOrganisations organisations,
      FindAreas areas,
      FindTrusts trusts,
      MaturityModels models,
      Clock clock) {
    this.observations = observations;
    this.organisations = organisations;
    this.areas = areas;
    this.trusts = trusts;
    this.models = models;
    this.clock = clock;
  }

  /// The picture of a model. Two SQL statements, and five more where trusts are known here that the
  /// register does not have.
  public NationalPicture of(ModelCode model) {
    LocalDate today = London.today(clock);
    int stages = models.of(model).editions().getLast().stages().size();
    List<Observation> all = observations.all(model);
    List<DirectoryEntry> register = organisations.directory(Set.of(OrganisationKind.TRUST));
    Set<OdsCode> registered = new HashSet<>();
    register.forEach(each -> registered.add(each.code()));
    Set<OdsCode> others = new HashSet<>();
    all.forEach(each -> others.add(each.organisation()));
    others.removeAll(registered);
    // who is known here by a code of then alone is counted under the code of today
    trusts
        .byCodes(others)
        .forEach((code, trust) -> {
          if (trust.hadOnce(code)) {
            others.remove(code);
          }
        });

    Function<LocalDate, StageCounts> onDay =
        day -> {
          Set<OdsCode> open = new HashSet<>(others);
          register.stream()
              .filter(each -> each.isInUseOn(day))
              .forEach(each -> open.add(each.code()));
          return counts(open, stageOn(all, day), stages);
        };
    Map<OdsCode, Integer> stageNow = stageOn(all, today);
    return new NationalPicture(
        model,
        onDay.apply(today),
        years(all, today, onDay),
        grouped(register, today, stageNow, stages, each -> each.region()),
        grouped(
            register,
            today,
            stageNow,
            stages,
            each -> each.icb() == null ? null : areas.today(each.icb())));
  }

  private static List<YearCount> years(
      List<Observation> all, LocalDate today, Function<LocalDate, StageCounts> onDay) {
    int first = all.stream().mapToInt(each -> each.from().getYear()).min().orElse(today.getYear());
    List<YearCount> years = new ArrayList<>();
    for (int year = Math.max(first, today.getYear() - MOST_YEARS + 1);
        year <= today.getYear();
        year++) {
      LocalDate day = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
      years.add(new YearCount(day, onDay.apply(day)));
    }
    return years;
  }

  /// The stage of each code that counts on a day: the last one that began.
  private static Map<OdsCode, Integer> stageOn(List<Observation> oldestFirst, LocalDate day) {
    Map<OdsCode, Integer> stages = new HashMap<>();
    for (Observation each : oldestFirst) {
      Integer stage = each.stage();
      if (stage != null && each.isValidOn(day)) {
        stages.put(each.organisation(), stage);
      }
    }
    return stages;
  }

  private static StageCounts counts(
      Collection<OdsCode> trusts, Map<OdsCode, Integer> stageOf, int stages) {
    int[] counts = new int[stages];
    int unknown = 0;
    for (OdsCode trust : trusts) {
      Integer stage = stageOf.get(trust);
      if (stage == null) {
        unknown++;
      } else {
        counts[stage]++;
      }
    }
    return new StageCounts(Arrays.stream(counts).boxed().toList(), unknown);
  }

  private static Map<String, StageCounts> grouped(
      List<DirectoryEntry> register,
      LocalDate today,
      Map<OdsCode, Integer> stageNow,
      int stages,
      Function<DirectoryEntry, @Nullable String> area) {
    Map<String, List<OdsCode>> trusts = new TreeMap<>();
    for (DirectoryEntry each : register) {
      if (each.isInUseOn(today)) {
        String code = area.apply(each);
        trusts
            .computeIfAbsent(code == null ? NationalPicture.NOWHERE : code, _ -> new ArrayList<>())
            .add(each.code());
      }
    }
    Map<String, StageCounts> counts = new TreeMap<>();
    trusts.forEach((code, codes) -> counts.put(code, counts(codes, stageNow, stages)));
    return counts;
  }
}
