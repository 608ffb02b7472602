package uk.nhs.portal.organisations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PartPostcode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.OrganisationsFound.DidYouMean;
import uk.nhs.portal.organisations.OrganisationsFound.Found;
import uk.nhs.portal.organisations.OrganisationsFound.NotUnderstood;
import uk.nhs.portal.organisations.OrganisationsFound.NothingFound;
import uk.nhs.portal.organisations.OrganisationsFound.OutsideEngland;
import uk.nhs.portal.organisations.OrganisationsFound.Reason;
import uk.nhs.portal.organisations.OrganisationsFound.UnknownPostcode;

/// Looks for organisations near a place that people name as they do: by a postcode, the beginning
/// of one, a town, or the organisation's own name, today's or a former one; trusts also by their
/// code. At most three SQL statements; four where trusts are looked for.
@Service
@Transactional(readOnly = true)
public class SearchOrganisations {

  private static final int LONGEST_QUESTION = 100;
  private static final int MOST_WORDS = 6;
  private static final int NEIGHBOURS = 5;

  /// A part of a postcode and the first letter of the end: somebody stopped typing too early.
  private static final Pattern NEARLY_POSTCODE = Pattern.compile("(.+ ?[0-9])[A-Z]");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");

  private static final Pattern LOOKS_LIKE_POSTCODE =
      Pattern.compile("(?=.*[0-9])[A-Z]{1,2}[A-Z0-9]{1,4} ?[A-Z0-9]{0,3}");

  private final PostcodeTable postcodes;
  private final OrganisationTable organisations;
  private final WordTable words;
  private final OpeningHoursTable openingHours;

  SearchOrganisations(
      PostcodeTable postcodes,
      OrganisationTable organisations,
      WordTable words,
      OpeningHoursTable openingHours) {
    this.postcodes = postcodes;
    this.organisations = organisations;
    this.words = words;
    this.openingHours = openingHours;
  }

  /// What there is near the place that the question names.
  public OrganisationsFound search(OrganisationQuestion question) {
    if (question.near().length() > LONGEST_QUESTION) {
      return new NotUnderstood(Reason.TOO_LONG);
    }
    String text = SearchWords.plain(question.near());
    if (text.isEmpty()) {
      return new NotUnderstood(Reason.OTHER_SCRIPT);
    }
    Optional<OrganisationsFound> coded = byCode(question, text);
    if (coded.isPresent()) {
      return coded.get();
    }
    Optional<Postcode> postcode = postcode(question.near());
    if (postcode.isPresent()) {
      return nearPostcode(question, postcode.get());
    }
    Optional<PartPostcode> part = part(text);
    return part.isPresent() ? nearPart(question, part.get()) : byWords(question, text);
  }

  /// Where a postcode is, if it is known. One SQL statement.
  public Optional<GeoPoint> where(Postcode postcode) {
    return Optional.ofNullable(postcodes.locate(postcode).own());
  }

  /// The nearest organisations of the same kind; none if nobody knows where it is itself. One SQL
  /// statement.
  public List<NearbyOrganisation> neighbours(OrganisationSummary organisation) {
    GeoPoint where = organisation.where();
    if (where == null) {
      return List.of();
    }
    return organisations.nearest(OrganisationQuestion.of(organisation.kind(), ""), where).stream()
        .filter(near -> !near.organisation().code().equals(organisation.code()))
        .limit(NEIGHBOURS)
        .toList();
  }

  /// First of all, because the code of a trust may look like the beginning of a postcode.
  private Optional<OrganisationsFound> byCode(OrganisationQuestion question, String text) {
    if (!question.kinds().contains(OrganisationKind.TRUST) || !CODE.matcher(text).matches()) {
      return Optional.empty();
    }
    List<NearbyOrganisation> found = organisations.coded(question, text);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(page(new SearchedPlace.WithName(text), found));
  }

  private OrganisationsFound nearPostcode(OrganisationQuestion question, Postcode postcode) {
    Optional<Nation> nation = Nation.of(postcode.outward());
    if (nation.isPresent()) {
      return new OutsideEngland(nation.get());
    }
    PostcodeTable.Located located = postcodes.locate(postcode);
    if (located.own() != null) {
      return near(question, new SearchedPlace.AtPostcode(postcode, located.own()));
    }
    OrganisationsFound around = around(question, postcode.outward(), located.district());
    return new UnknownPostcode(postcode, around instanceof Found found ? found : null);
  }

  private OrganisationsFound nearPart(OrganisationQuestion question, PartPostcode part) {
    Optional<Nation> nation = Nation.of(part);
    return nation.isPresent()
        ? new OutsideEngland(nation.get())
        : around(question, part, postcodes.middleOf(part).orElse(null));
  }

  private OrganisationsFound around(
      OrganisationQuestion question, PartPostcode part, @Nullable GeoPoint middle) {
    SearchedPlace place = new SearchedPlace.InPartPostcode(part, middle);
    return middle == null
        ? page(place, organisations.inPart(question, part))
        : near(question, place);
  }

  private OrganisationsFound near(OrganisationQuestion question, SearchedPlace place) {
    GeoPoint where = place.where();
    return where == null
        ? new NothingFound(place)
        : page(place, organisations.nearest(question, where));
  }

  private OrganisationsFound byWords(OrganisationQuestion question, String text) {
    List<String> typed = SearchWords.in(text).stream().limit(MOST_WORDS).toList();
    Set<String> texts = new LinkedHashSet<>(typed);
    texts.add(text);
    Optional<Meaning.Meant> meant =
        new Meaning(text, typed, words.like(texts, question.kindNames())).meant();
    if (meant.isEmpty()) {
      return LOOKS_LIKE_POSTCODE.matcher(text).matches()
          ? new NotUnderstood(Reason.NOT_A_POSTCODE)
          : new NothingFound(null);
    }
    return switch (meant.get()) {
      case Meaning.Meant.Town(WordTable.Known place, boolean guessed) ->
          guess(guessed, inTown(question, place));
      case Meaning.Meant.Name(List<List<String>> alternatives, boolean guessed) ->
          guess(
              guessed,
              page(
                  new SearchedPlace.WithName(shown(guessed ? firsts(alternatives) : text)),
                  organisations.named(question, alternatives)));
    };
  }

  private OrganisationsFound inTown(OrganisationQuestion question, WordTable.Known town) {
    SearchedPlace place = new SearchedPlace.InTown(shown(town.word()), town.middle());
    return town.middle() == null
        ? page(place, organisations.inTown(question, town.word()))
        : near(question, place);
  }

  private static OrganisationsFound guess(boolean guessed, OrganisationsFound result) {
    if (!guessed || !(result instanceof Found found)) {
      return result;
    }
    return switch (found.place()) {
      case SearchedPlace.InTown town -> new DidYouMean(town.name(), found);
      case SearchedPlace.WithName name -> new DidYouMean(name.words(), found);
      case SearchedPlace.AtPostcode _, SearchedPlace.InPartPostcode _ -> found;
    };
  }

  private OrganisationsFound page(SearchedPlace place, List<NearbyOrganisation> rows) {
    if (rows.isEmpty()) {
      return new NothingFound(place);
    }
    List<NearbyOrganisation> page = rows.stream().limit(OrganisationQuestion.PAGE_SIZE).toList();
    return new Found(place, withHours(page), rows.size() > page.size());
  }

  private List<NearbyOrganisation> withHours(List<NearbyOrganisation> page) {
    Map<OdsCode, OpeningHours> hours =
        openingHours.of(page.stream().map(near -> near.organisation().code()).toList());
    return page.stream()
        .map(near ->
            new NearbyOrganisation(
                near.organisation(),
                near.acceptingPatients(),
                near.cqc(),
                hours.getOrDefault(near.organisation().code(), OpeningHours.unknown()),
                near.metres()))
        .toList();
  }

  private static Optional<Postcode> postcode(String typed) {
    try {
      return Optional.of(Postcode.of(typed));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  private static Optional<PartPostcode> part(String text) {
    try {
      return Optional.of(PartPostcode.of(NEARLY_POSTCODE.matcher(text).replaceFirst("$1")));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  private static String firsts(List<List<String>> alternatives) {
    return alternatives.stream().map(List::getFirst).collect(Collectors.joining(" "));
  }

  private static String shown(String capitals) {
    return NameCase.forPeople(capitals);
  }
}
