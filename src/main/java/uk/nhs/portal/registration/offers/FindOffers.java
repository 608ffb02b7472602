package uk.nhs.portal.registration.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.CatchmentsFound;
import uk.nhs.portal.organisations.Coverage;
import uk.nhs.portal.organisations.Facilities;
import uk.nhs.portal.organisations.FindCatchments;
import uk.nhs.portal.organisations.FindFacilities;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.Nation;
import uk.nhs.portal.organisations.NearbyOrganisation;
import uk.nhs.portal.organisations.NearbyPractice;
import uk.nhs.portal.organisations.OrganisationDetails;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.organisations.SearchedPlace;
import uk.nhs.portal.registration.settings.FindSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;

/// Finds practices with which somebody can register.
@Service
@Transactional(readOnly = true)
public class FindOffers {

  private final FindCatchments catchments;
  private final SearchOrganisations search;
  private final FindOrganisations organisations;
  private final FindSettings settings;
  private final FindFacilities facilities;
  private final Clock clock;

  FindOffers(
      FindCatchments catchments,
      SearchOrganisations search,
      FindOrganisations organisations,
      FindSettings settings,
      FindFacilities facilities,
      Clock clock) {
    this.catchments = catchments;
    this.search = search;
    this.organisations = organisations;
    this.settings = settings;
    this.facilities = facilities;
    this.clock = clock;
  }

  /// The practices that cover a postcode, and others near it. Four SQL statements where the
  /// postcode is known.
  public OffersFound at(Postcode postcode) {
    return switch (catchments.covering(postcode)) {
      case CatchmentsFound.Found found ->
          new OffersFound.AtPostcode(postcode, offers(found.practices()));
      case CatchmentsFound.UnknownPostcode _ ->
          new OffersFound.UnknownPostcode(
              postcode,
              near(postcode.outward().formatted()) instanceof OffersFound.Near near
                  ? near.offers()
                  : List.of());
      case CatchmentsFound.OutsideEngland(Nation nation) -> new OffersFound.OutsideEngland(nation);
    };
  }

  /// The practices near a place, or with a name, as people type it.
  public OffersFound near(String typed) {
    return near(search.search(OrganisationQuestion.of(OrganisationKind.GP_PRACTICE, typed)));
  }

  private OffersFound near(OrganisationsFound found) {
    return switch (found) {
      case OrganisationsFound.Found(SearchedPlace place, var practices, _) ->
          new OffersFound.Near(name(place), ofAnywhere(practices));
      case OrganisationsFound.DidYouMean(_, OrganisationsFound.Found meant) -> near(meant);
      case OrganisationsFound.UnknownPostcode(_, OrganisationsFound.Found nearby)
          when nearby != null ->
          near(nearby);
      case OrganisationsFound.OutsideEngland(Nation nation) ->
          new OffersFound.OutsideEngland(nation);
      case OrganisationsFound.UnknownPostcode _,
          OrganisationsFound.NothingFound _,
          OrganisationsFound.NotUnderstood _ ->
          new OffersFound.NothingFound();
    };
  }

  /// One practice; empty unless it is a practice in use.
  ///
  /// @param postcode where the person lives; null if they have not said
  public Optional<Offer> of(OdsCode practice, @Nullable Postcode postcode) {
    return organisations
        .details(practice)
        .filter(details -> details.summary().kind() == OrganisationKind.GP_PRACTICE)
        .filter(details -> details.isInUseOn(today()))
        .map(details -> offer(details, postcode));
  }

  private Offer offer(OrganisationDetails details, @Nullable Postcode postcode) {
    OrganisationSummary practice = details.summary();
    Known known = known(List.of(practice.code()));
    Optional<Coverage> coverage =
        postcode == null ? Optional.empty() : catchments.covers(practice.code(), postcode);
    return known.offer(practice, coverage.orElse(null), null, details.acceptingPatients());
  }

  private List<Offer> offers(List<NearbyPractice> practices) {
    Known known = known(practices.stream().map(near -> near.organisation().code()).toList());
    return practices.stream()
        .map(near ->
            known.offer(
                near.organisation(), near.coverage(), near.metres(), near.acceptingPatients()))
        .toList();
  }

  private List<Offer> ofAnywhere(List<NearbyOrganisation> practices) {
    Known known = known(practices.stream().map(near -> near.organisation().code()).toList());
    return practices.stream()
        .map(
            near -> known.offer(near.organisation(), null, near.metres(), near.acceptingPatients()))
        .toList();
  }

  private Known known(Collection<OdsCode> codes) {
    return new Known(settings.of(codes), facilities.of(codes), today());
  }

  private LocalDate today() {
    return London.today(clock);
  }

  private static String name(SearchedPlace place) {
    return switch (place) {
      case SearchedPlace.AtPostcode at -> at.postcode().formatted();
      case SearchedPlace.InPartPostcode in -> in.part().formatted();
      case SearchedPlace.InTown town -> town.name();
      case SearchedPlace.WithName name -> name.words();
    };
  }

  /// What is known about some practices.
  private record Known(
      Map<OdsCode, PracticeSettings> settings,
      Map<OdsCode, Facilities> facilities,
      LocalDate today) {

    Offer offer(
        OrganisationSummary practice,
        @Nullable Coverage coverage,
        @Nullable Double metres,
        @Nullable Boolean published) {
      PracticeSettings own = settings.get(practice.code());
      PracticeSettings inForce = own == null ? PracticeSettings.USUAL : own;
      return new Offer(
          practice,
          coverage == null ? Fit.NOT_ASKED : Fit.of(coverage, inForce.outsideArea()),
          metres,
          inForce.isClosedOn(today)
              ? Taking.LIST_CLOSED
              : taking(own == null ? published : Boolean.valueOf(own.accepts())),
          inForce,
          facilities.getOrDefault(practice.code(), Facilities.UNKNOWN));
    }

    // What the practice has arranged here is newer than what was published about it.
    private static Taking taking(@Nullable Boolean accepts) {
      if (accepts == null) {
        return Taking.NOT_SAID;
      }
      return accepts ? Taking.YES : Taking.SAYS_NO;
    }
  }
}
