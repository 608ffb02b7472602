package uk.nhs.portal.maturity.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.Funding;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.programmes.Target;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;

/// Puts the money of programmes beside what their participants reached. What nobody knows is left
/// out of the sums, and how many are left out is said.
@Service
@Transactional(readOnly = true)
public class WeighSpending {

  private final FindProgrammes programmes;
  private final FindFunding funding;
  private final FindObservations observations;
  private final FindTrusts trusts;

  WeighSpending(
      FindProgrammes programmes,
      FindFunding funding,
      FindObservations observations,
      FindTrusts trusts) {
    this.programmes = programmes;
    this.funding = funding;
    this.observations = observations;
    this.trusts = trusts;
  }

  /// Every programme with participants.
  public List<ProgrammeSpend> all() {
    Map<Programme, List<Participant>> participants = new HashMap<>();
    List<Programme> all = programmes.all();
    Set<UUID> ids = new HashSet<>();
    Set<OdsCode> codes = new HashSet<>();
    Set<ModelCode> models = new HashSet<>();
    for (Programme each : all) {
      List<Participant> found = programmes.participants(each.slug());
      participants.put(each, found);
      for (Participant one : found) {
        ids.add(one.id());
        OdsCode code = one.facts().codeThen();
        Target target = one.facts().target();
        if (code != null) {
          codes.add(code);
        }
        if (target != null) {
          models.add(target.model());
        }
      }
    }
    Map<UUID, Funding> money = funding.of(ids);
    Map<OdsCode, Trust> today = trusts.byCodes(codes);
    Map<ModelCode, Map<OdsCode, Observation>> latest = new EnumMap<>(ModelCode.class);
    models.forEach(each -> latest.put(each, observations.latest(each)));
    List<ProgrammeSpend> spends = new ArrayList<>();
    for (Programme each : all) {
      List<Participant> found = participants.getOrDefault(each, List.of());
      if (!found.isEmpty()) {
        spends.add(spend(each, found, money, one -> stage(one, today, latest)));
      }
    }
    return spends;
  }

  private static @Nullable Integer stage(
      Participant participant,
      Map<OdsCode, Trust> today,
      Map<ModelCode, Map<OdsCode, Observation>> latest) {
    OdsCode code = participant.facts().codeThen();
    Target target = participant.facts().target();
    Trust trust = code == null ? null : today.get(code);
    if (trust == null || target == null) {
      return null;
    }
    Observation seen = latest.getOrDefault(target.model(), Map.of()).get(trust.code());
    return seen == null ? null : seen.stage();
  }

  private static ProgrammeSpend spend(
      Programme programme,
      List<Participant> participants,
      Map<UUID, Funding> money,
      Function<Participant, @Nullable Integer> stageOf) {
    ProgrammeSpend.Sum maximum = ProgrammeSpend.Sum.UNKNOWN;
    ProgrammeSpend.Sum agreed = ProgrammeSpend.Sum.UNKNOWN;
    ProgrammeSpend.Sum paid = ProgrammeSpend.Sum.UNKNOWN;
    int withTarget = 0;
    int withStage = 0;
    int reached = 0;
    for (Participant each : participants) {
      Optional<Funding> known = Optional.ofNullable(money.get(each.id()));
      maximum = maximum.plus(known.flatMap(one -> Optional.ofNullable(one.facts().maximum())));
      agreed = agreed.plus(known.flatMap(one -> Optional.ofNullable(one.facts().agreed())));
      paid = paid.plus(known.flatMap(Funding::paid));
      Target target = each.facts().target();
      if (target != null) {
        withTarget++;
        Integer stage = stageOf.apply(each);
        if (stage != null) {
          withStage++;
          reached += stage >= target.stage() ? 1 : 0;
        }
      }
    }
    return new ProgrammeSpend(
        programme, participants.size(), maximum, agreed, paid, withTarget, withStage, reached);
  }
}
