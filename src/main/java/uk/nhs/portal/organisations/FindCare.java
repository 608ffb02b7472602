package uk.nhs.portal.organisations;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;

/// Finds places that offer a service near a person.
@Service
@Transactional(readOnly = true)
public class FindCare {

  private final PostcodeTable postcodes;
  private final FindOrganisations organisations;
  private final CareTable care;
  private final OpeningHoursTable openingHours;

  FindCare(
      PostcodeTable postcodes,
      FindOrganisations organisations,
      CareTable care,
      OpeningHoursTable openingHours) {
    this.postcodes = postcodes;
    this.organisations = organisations;
    this.care = care;
    this.openingHours = openingHours;
  }

  /// Where a postcode is; where that is not known, the middle of its district. At most one SQL
  /// statement.
  public Whereabouts whereIs(Postcode postcode) {
    Optional<Nation> nation = Nation.of(postcode.outward());
    if (nation.isPresent()) {
      return new Whereabouts.OutsideEngland(nation.get());
    }
    PostcodeTable.Located located = postcodes.locate(postcode);
    GeoPoint own = located.own();
    GeoPoint district = located.district();
    if (own != null) {
      return new Whereabouts.Known(own, true);
    }
    return district == null ? new Whereabouts.Unknown() : new Whereabouts.Known(district, false);
  }

  /// Where an organisation is. One SQL statement.
  public Whereabouts whereIs(OdsCode code) {
    return organisations
        .byCode(code)
        .map(OrganisationSummary::where)
        .<Whereabouts>map(point -> new Whereabouts.Known(point, true))
        .orElseGet(Whereabouts.Unknown::new);
  }

  /// Of each service the nearest places that are open at some time between arrival and the latest
  /// moment, and the nearest ones whatever their hours; all within 37 miles, the nearest first,
  /// each place once for each service. Two SQL statements.
  public List<NearbyCare> near(CareQuestion question) {
    List<NearbyCare> found = care.near(question);
    Map<OdsCode, OpeningHours> hours =
        openingHours.of(found.stream().map(near -> near.organisation().code()).distinct().toList());
    Set<List<Object>> seen = new HashSet<>();
    return found.stream()
        .filter(near -> seen.add(List.of(near.service(), near.organisation().code())))
        .map(near ->
            new NearbyCare(
                near.service(),
                near.organisation(),
                hours.getOrDefault(near.organisation().code(), OpeningHours.unknown()),
                near.metres()))
        .sorted(
            Comparator.comparingDouble(NearbyCare::metres)
                .thenComparing(near -> near.organisation().code()))
        .toList();
  }
}
