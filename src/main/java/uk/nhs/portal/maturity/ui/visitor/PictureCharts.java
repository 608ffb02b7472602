package uk.nhs.portal.maturity.ui.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.Bars;
import uk.nhs.portal.charts.StackedBars;
import uk.nhs.portal.charts.Unit;
import uk.nhs.portal.charts.maps.Area;
import uk.nhs.portal.charts.maps.Band;
import uk.nhs.portal.charts.maps.TileMap;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.picture.NationalPicture;
import uk.nhs.portal.maturity.picture.ProgrammeSpend;
import uk.nhs.portal.maturity.picture.StageCounts;
import uk.nhs.portal.maturity.picture.YearCount;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;

/// The national picture as charts. Nothing recorded is a part of its own, beside the stages.
final class PictureCharts {

  private static final Words WORDS = MaturityPage.WORDS;
  private static final double HUNDRED = 100;
  private static final int HALF = 50;

  private PictureCharts() {}

  /// One bar for each year. Stages 0 and 1 are one part, so that the parts can be told apart.
  static StackedBars byYear(NationalPicture picture) {
    List<StackedBars.Bar> bars = new ArrayList<>();
    List<YearCount> years = picture.years();
    for (YearCount each : years) {
      String year = Integer.toString(each.asOf().getYear());
      boolean soFar = each.equals(years.getLast());
      bars.add(bar(soFar ? WORDS.get("picture.so-far", year) : year, each.counts()));
    }
    return new StackedBars(WORDS.get("picture.trusts"), WORDS.get("picture.year"), parts(), bars);
  }

  /// One bar for each region with trusts.
  static StackedBars byRegion(NationalPicture picture, FindAreas areas) {
    Map<String, StageCounts> byName = new TreeMap<>();
    picture.byRegion().forEach((code, counts) -> byName.put(name(code, areas), counts));
    return new StackedBars(
        WORDS.get("picture.trusts"),
        WORDS.get("picture.region"),
        parts(),
        byName.entrySet().stream().map(each -> bar(each.getKey(), each.getValue())).toList());
  }

  static String name(String code, FindAreas areas) {
    return code.equals(NationalPicture.NOWHERE)
        ? WORDS.get("picture.nowhere")
        : areas.byCode(code).map(NhsArea::shortName).orElse(code);
  }

  private static List<String> parts() {
    List<String> parts = new ArrayList<>();
    parts.add(WORDS.get("picture.unknown"));
    parts.add(WORDS.get("picture.lowest"));
    for (int stage = 2; stage <= 7; stage++) {
      parts.add(WORDS.get("picture.stage", stage));
    }
    return parts;
  }

  private static StackedBars.Bar bar(String label, StageCounts counts) {
    List<Integer> parts = new ArrayList<>();
    parts.add(counts.unknown());
    parts.add(counts.between(0, 1));
    for (int stage = 2; stage <= 7; stage++) {
      parts.add(counts.atStage().get(stage));
    }
    return new StackedBars.Bar(label, parts, false);
  }

  /// The share of trusts at the baseline or above, among those of which a stage is recorded.
  static TileMap map(NationalPicture picture, FindAreas areas, boolean icbs) {
    List<Area> shown =
        (icbs ? areas.icbs() : areas.regions())
            .stream()
                .map(each ->
                    area(
                        each,
                        icbs
                            ? picture.byIcb().get(areas.today(each.code()))
                            : picture.byRegion().get(each.code())))
                .toList();
    return new TileMap(
        icbs ? TileMap.Layout.ICBS : TileMap.Layout.REGIONS,
        WORDS.get("picture.share"),
        Unit.percent(0),
        shown,
        List.of(
            new Band(WORDS.get("picture.band.none")),
            new Band(WORDS.get("picture.band.less", HALF)),
            new Band(WORDS.get("picture.band.more", HALF)),
            new Band(WORDS.get("picture.band.all"))));
  }

  private static Area area(NhsArea area, @Nullable StageCounts counts) {
    Optional<Double> share = share(counts);
    return new Area(
        area.code(),
        area.shortName(),
        share.orElse(null),
        share.map(PictureCharts::band).orElse(-1));
  }

  /// Nothing where no stage is recorded.
  static Optional<Double> share(@Nullable StageCounts counts) {
    return counts == null || counts.recorded() == 0
        ? Optional.empty()
        : Optional.of(HUNDRED * counts.atLeast(NationalPicture.BASELINE) / counts.recorded());
  }

  private static int band(double share) {
    if (share <= 0) {
      return 0;
    }
    if (share >= HUNDRED) {
      return 3;
    }
    return share < HALF ? 1 : 2;
  }

  /// The maxima of the programmes of which one is known.
  static Bars spend(List<ProgrammeSpend> spends) {
    List<Bars.Bar> bars = new ArrayList<>();
    for (ProgrammeSpend each : spends) {
      each.maximum()
          .amount()
          .ifPresent(most ->
              bars.add(
                  new Bars.Bar(
                      each.programme().name(),
                      most.pence() / HUNDRED,
                      null,
                      null,
                      null,
                      note(each),
                      false)));
    }
    return new Bars(WORDS.get("picture.most"), Unit.pounds(), bars, null);
  }

  /// Short, as it stands behind a bar; what is unknown is said in the table.
  private static String note(ProgrammeSpend spend) {
    return spend.withStage() == 0
        ? ""
        : WORDS.get("picture.reached.short", spend.reached(), spend.withStage());
  }

  static String reached(ProgrammeSpend spend) {
    if (spend.withTarget() == 0) {
      return WORDS.get("picture.no-target");
    }
    return spend.withStage() == 0
        ? WORDS.get("picture.reached.unknown", spend.withTarget())
        : WORDS.get("picture.reached", spend.reached(), spend.withStage(), spend.withTarget());
  }

  static String sum(ProgrammeSpend.Sum sum, int participants) {
    return sum.amount()
        .map(amount ->
            sum.of() == participants
                ? amount.formatted()
                : WORDS.get("picture.sum.part", amount.formatted(), sum.of(), participants))
        .orElse(WORDS.get("picture.sum.unknown"));
  }
}
