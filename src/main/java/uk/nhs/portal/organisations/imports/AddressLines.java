package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.NameCase;
import uk.nhs.portal.organisations.SearchWords;

/// An address as publishers write it, in lines that may or may not name town and county.
///
/// @param lines down to the part of a town, as people write them
record AddressLines(List<String> lines, @Nullable String town, @Nullable String county) {

  /// Counties in full and in the abbreviations of the register; the last line may be one.
  private static final Set<String> COUNTIES =
      Set.of(
          ("avon,bedfordshire,beds,berkshire,berks,buckinghamshire,bucks,cambridgeshire,cambs,"
                  + "cheshire,cleveland,clwyd,cornwall,county durham,co durham,cumbria,denbighshire,"
                  + "derbyshire,devon,dorset,dyfed,east riding of yorkshire,east sussex,"
                  + "east yorkshire,essex,flintshire,gloucestershire,greater manchester,"
                  + "gtr manchester,gwent,gwynedd,hampshire,hants,herefordshire,hertfordshire,herts,"
                  + "humberside,isle of wight,kent,lancashire,lancs,leicestershire,leics,"
                  + "lincolnshire,lincs,merseyside,mid glamorgan,middlesex,middx,norfolk,"
                  + "north humberside,north lincolnshire,north somerset,north yorkshire,"
                  + "northamptonshire,northants,northumberland,nottinghamshire,notts,oxfordshire,"
                  + "oxon,powys,rutland,shropshire,somerset,south glamorgan,south humberside,"
                  + "south yorkshire,staffordshire,staffs,suffolk,surrey,teesside,tyne & wear,"
                  + "tyne and wear,warwickshire,west glamorgan,west midlands,west sussex,"
                  + "west yorkshire,wiltshire,wilts,wirral,worcestershire,worcs,jersey,guernsey,"
                  + "isle of man,alderney")
              .split(","));

  /// A part of an address with one of these names a building or a street, not a place.
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "\\d|\\b(?:road|rd|street|str|lane|avenue|ave|drive|close|way|place|square|court|crescent"
              + "|terrace|gardens|grove|hill|row|park|walk|parade|estate|house|hse|centre|ctr"
              + "|surgery|practice|hospital|clinic|floor|building|unit|suite|mall|health|medical"
              + "|nhs|trust|office|offices|site|wing|block|department|dept|hub|school|college"
              + "|university|pharmacy|campus|station)\\b");

  private static final int LONGEST_TOWN = 60;

  AddressLines {
    lines = List.copyOf(lines);
  }

  /// From lines in their order; empty ones are left out, and lines that say the same again.
  static AddressLines of(Stream<@Nullable String> published) {
    List<String> lines =
        new ArrayList<>(
            published
                .filter(Objects::nonNull)
                .map(line -> Row.tidy(String.valueOf(line)).replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .map(NameCase::forPeople)
                .distinct()
                .toList());
    String county = lines.size() > 1 && isCounty(lines.getLast()) ? lines.removeLast() : null;
    boolean hasTown = lines.size() > 1 && lines.getLast().length() <= LONGEST_TOWN;
    String town = hasTown ? lines.removeLast() : null;
    return new AddressLines(lines, town, county);
  }

  /// From one line, its parts separated by commas.
  static AddressLines ofOneLine(@Nullable String published) {
    return of(published == null ? Stream.of() : Stream.of(published.split(",", -1)));
  }

  void into(Facts facts) {
    facts
        .put(Column.ADDRESS, String.join("\n", lines))
        .put(Column.TOWN, town)
        .put(Column.COUNTY, county);
  }

  /// The town and the parts of it that an address names, each as a whole, for the search.
  static Set<String> places(@Nullable String lines, @Nullable String town) {
    Set<String> places = new TreeSet<>();
    if (town != null) {
      Stream.of(town.split(",", -1)).map(SearchWords::plain).forEach(places::add);
    }
    (lines == null ? Stream.<String>of() : lines.lines())
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .skip(1)
        .filter(part -> !NO_PLACE.matcher(part.toLowerCase(Locale.ROOT)).find())
        .map(SearchWords::plain)
        .forEach(places::add);
    places.remove("");
    return places;
  }

  private static boolean isCounty(String line) {
    return COUNTIES.contains(line.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
