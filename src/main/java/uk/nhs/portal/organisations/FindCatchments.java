package uk.nhs.portal.organisations;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;

/// Finds the practices that take patients from a place.
@Service
@Transactional(readOnly = true)
public class FindCatchments {

  private final PostcodeTable postcodes;
  private final CatchmentTable catchments;

  FindCatchments(PostcodeTable postcodes, CatchmentTable catchments) {
    this.postcodes = postcodes;
    this.catchments = catchments;
  }

  /// Which practices cover a postcode, and which others are near it. Two SQL statements.
  public CatchmentsFound covering(Postcode postcode) {
    Optional<Nation> nation = Nation.of(postcode.outward());
    if (nation.isPresent()) {
      return new CatchmentsFound.OutsideEngland(nation.get());
    }
    PostcodeTable.Located located = postcodes.locate(postcode);
    GeoPoint where = located.own();
    return where == null
        ? new CatchmentsFound.UnknownPostcode(postcode, located.district())
        : new CatchmentsFound.Found(postcode, where, covering(where));
  }

  /// Which practices cover a place, the inner areas first, and which others are near it, each part
  /// with the nearest first. One SQL statement.
  public List<NearbyPractice> covering(GeoPoint where) {
    return catchments.around(where);
  }

  /// How a place lies to the area of one practice. One SQL statement.
  public Coverage covers(OdsCode practice, GeoPoint where) {
    return catchments.covers(practice, where);
  }

  /// How a postcode lies to the area of one practice; empty if nobody knows where the postcode is.
  /// At most two SQL statements.
  public Optional<Coverage> covers(OdsCode practice, Postcode postcode) {
    return Nation.of(postcode.outward()).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(postcodes.locate(postcode).own())
            .map(where -> covers(practice, where));
  }
}
