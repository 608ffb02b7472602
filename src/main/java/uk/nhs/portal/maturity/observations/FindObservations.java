package uk.nhs.portal.maturity.observations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;

/// Reads at which stage trusts were seen; everybody may.
@Service
@Transactional(readOnly = true)
public class FindObservations {

  private final ObservationRows rows;
  private final FindTrusts trusts;
  private final Clock clock;

  FindObservations(ObservationRows rows, FindTrusts trusts, Clock clock) {
    this.rows = rows;
    this.trusts = trusts;
    this.clock = clock;
  }

  /// What holds of a trust under all codes that it has had, the newest first. One SQL statement.
  public List<Observation> of(Trust trust) {
    return rows.inForce(trust.codes());
  }

  /// The same with all that was corrected or taken away, the last recorded first.
  public List<Observation> everything(Trust trust) {
    return rows.everything(trust.codes());
  }

  /// One row, whatever became of it.
  ///
  /// @throws NotFound if there is none
  public Observation one(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("stage"));
  }

  /// What holds of every trust in a model, the oldest first, each under the code of its time.
  public List<Observation> all(ModelCode model) {
    return rows.all(model);
  }

  /// The stage that counts today, by the code of today. A predecessor's stage is not that of the
  /// trust that came after it.
  public Map<OdsCode, Observation> latest(ModelCode model) {
    LocalDate today = London.today(clock);
    List<Observation> all = rows.all(model);
    Map<OdsCode, Trust> found =
        trusts.byCodes(all.stream().map(Observation::organisation).distinct().toList());
    Map<OdsCode, Observation> latest = new TreeMap<>();
    for (Observation each : all) { // the oldest first, so that newer ones take their place
      Trust trust = found.get(each.organisation());
      boolean past = trust != null && trust.hadOnce(each.organisation());
      if (!past && each.isValidOn(today)) {
        latest.put(each.organisation(), each);
      }
    }
    return latest;
  }

  /// The stage of a trust that counts today among what was found of it.
  public Optional<Observation> current(Trust trust, List<Observation> found, ModelCode model) {
    LocalDate today = London.today(clock);
    return found.stream()
        .filter(each -> each.model() == model)
        .filter(each -> each.organisation().equals(trust.code()))
        .filter(each -> each.isValidOn(today))
        .findFirst();
  }
}
