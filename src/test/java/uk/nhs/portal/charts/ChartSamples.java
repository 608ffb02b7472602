package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import uk.nhs.portal.charts.Bars.Bar;
import uk.nhs.portal.charts.Caterpillar.Item;
import uk.nhs.portal.charts.Funnel.Limit;
import uk.nhs.portal.charts.Funnel.Place;
import uk.nhs.portal.charts.StepChart.Step;
import uk.nhs.portal.charts.TrendChart.Interval;
import uk.nhs.portal.charts.XmrChart.Limits;
import uk.nhs.portal.charts.XmrChart.Point;
import uk.nhs.portal.charts.maps.Area;
import uk.nhs.portal.charts.maps.AreaMap;
import uk.nhs.portal.charts.maps.Band;
import uk.nhs.portal.charts.maps.TileMap;
import uk.nhs.portal.kernel.GeoPoint;

/// One chart of each kind with invented figures, the same each time.
final class ChartSamples {

  static final Unit PERCENT = Unit.percent(1);
  static final LocalDate START = LocalDate.of(2021, 4, 1);
  static final List<Band> BANDS =
      List.of(
          new Band("Less than 50%"),
          new Band("50% to 59%"),
          new Band("60% to 69%"),
          new Band("70% to 79%"),
          new Band("80% or more"));

  private ChartSamples() {}

  static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("xmr", xmr());
    all.put("xmr-crowded", crowdedMarks());
    all.put("trend-band", trend(Interval.BAND, 2));
    all.put("trend-whiskers", trend(Interval.WHISKERS, 1));
    all.put("trend-ten", trend(Interval.NONE, 10));
    all.put("funnel", funnel(120, 2.2));
    all.put("funnel-practices", funnel(7_000, 1.0));
    all.put("caterpillar-named", caterpillar(18));
    all.put("caterpillar-practices", caterpillar(7_000));
    all.put("steps", steps());
    all.put("stacked", stacked());
    all.put("bars", bars());
    all.put("tiles-icbs", icbs());
    all.put("tiles-regions", regions());
    all.put("areas", areas());
    all.put(
        "empty",
        new XmrChart("Seen within 4 hours", PERCENT, Cadence.MONTH, List.of(), null, List.of()));
    return all;
  }

  static XmrChart xmr() {
    Random random = new Random(4);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      LocalDate period = START.plusMonths(i);
      int group = i < 22 ? 0 : 1;
      Limits limits = group == 0 ? new Limits(71.2, 64.8, 77.6) : new Limits(58.9, 52.0, 65.8);
      double value = limits.mean() + random.nextGaussian() * 2.2;
      PointType type = PointType.COMMON_CAUSE;
      if (i > 12 && i < 20) {
        value = limits.mean() + 2 + random.nextDouble();
        type = PointType.IMPROVEMENT;
      } else if (i > 28 && i < 36) {
        value = limits.mean() - 3 - random.nextDouble() * 2;
        type = PointType.CONCERN;
      } else if (i == 5) {
        value = 79.9;
        type = PointType.NEUTRAL_HIGH;
      }
      Standing standing = i > 37 ? Standing.PROVISIONAL : Standing.FINAL;
      if (i == 9) {
        standing = Standing.HIDDEN;
      } else if (i == 25) {
        continue;
      }
      points.add(
          new Point(
              period,
              standing == Standing.HIDDEN ? null : value,
              type,
              type == PointType.CONCERN ? "7 months below the average" : "",
              group,
              limits,
              standing));
    }
    return new XmrChart(
        "Patients seen within 4 hours",
        PERCENT,
        Cadence.MONTH,
        points,
        new Reference("Target", 76),
        List.of(
            new Mark(START.plusMonths(22), "Joined with Northside Hospital", Mark.Kind.MERGER),
            new Mark(START.plusMonths(8).plusDays(14), "New record system", Mark.Kind.EVENT)));
  }

  static XmrChart crowdedMarks() {
    XmrChart xmr = xmr();
    List<Mark> marks =
        IntStream.range(0, 7)
            .mapToObj(i ->
                new Mark(
                    START.plusMonths(10 + i),
                    "Something happened in ward number " + (i + 1),
                    Mark.Kind.EVENT))
            .toList();
    return new XmrChart(
        xmr.measured(), xmr.unit(), xmr.cadence(), xmr.points(), xmr.target(), marks);
  }

  static TrendChart trend(Interval interval, int lines) {
    Random random = new Random(7);
    String[] names = {
      "Riverside Hospital", "England", "Northside University Hospitals", "St Jude's", "Hill View"
    };
    List<TrendChart.Line> all = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      List<TrendChart.Point> points = new ArrayList<>();
      double value = 60 + 4 * line;
      for (int i = 0; i < 12; i++) {
        value += random.nextGaussian() * 2;
        boolean gap = line == 0 && i == 6;
        points.add(
            new TrendChart.Point(
                LocalDate.of(2012 + i, 4, 1),
                gap ? null : value,
                gap ? null : value - 3,
                gap ? null : value + 3,
                gap ? Standing.MISSING : i == 11 ? Standing.PROVISIONAL : Standing.FINAL));
      }
      all.add(new TrendChart.Line(line < 5 ? names[line] : "Hospital number " + line, points));
    }
    return new TrendChart(
        "Patients who would recommend their care",
        PERCENT,
        Cadence.FINANCIAL_YEAR,
        all,
        interval,
        null,
        List.of());
  }

  static Funnel funnel(int many, double spread) {
    Random random = new Random(11);
    double england = 60.8;
    List<Funnel.Point> points = new ArrayList<>();
    double largest = 0;
    for (int i = 0; i < many; i++) {
      double size = Math.exp(8.6 + random.nextGaussian() * 0.6);
      double error = 100 * Math.sqrt(0.608 * 0.392 / size);
      double value = Math.clamp(england + random.nextGaussian() * error * spread, 0, 100);
      double z = (value - england) / error;
      Place place =
          z > 3.09
              ? Place.ABOVE_998
              : z > 1.96
                  ? Place.ABOVE_95
                  : z < -3.09 ? Place.BELOW_998 : z < -1.96 ? Place.BELOW_95 : Place.WITHIN;
      points.add(new Funnel.Point("P" + i, "Practice number " + i, size, value, place));
      largest = Math.max(largest, size);
    }
    List<Limit> limits = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      double size = largest * i * i / 10_000;
      double error = 100 * Math.sqrt(0.608 * 0.392 / size);
      limits.add(
          new Limit(
              size,
              england - 1.96 * error,
              england + 1.96 * error,
              england - 3.09 * error,
              england + 3.09 * error));
    }
    return new Funnel(
        "Patients seen within 4 hours",
        PERCENT,
        "Attendances",
        points,
        new Reference("England", england),
        limits,
        "P3",
        "The limits are wider because services differ more than chance explains.");
  }

  static Caterpillar caterpillar(int many) {
    Random random = new Random(5);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      double value = 60 + random.nextGaussian() * 8;
      double half = 1 + random.nextDouble() * 5;
      String name =
          i % 5 == 0
              ? "NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board " + i
              : "Riverside Hospital " + i;
      items.add(new Item("R" + i, name, value, value - half, value + half));
    }
    return new Caterpillar(
        "Patients seen within 4 hours",
        PERCENT,
        items,
        new Reference("England", 60.8),
        Set.of("R4"));
  }

  static StepChart steps() {
    return new StepChart(
        "Digital maturity of hospitals (EMRAM)",
        7,
        List.of(
            new StepChart.Line(
                "Riverside Hospital",
                List.of(
                    new Step(LocalDate.of(2015, 3, 1), null, 2, "Own assessment"),
                    new Step(LocalDate.of(2017, 9, 1), null, 5, ""),
                    new Step(LocalDate.of(2020, 2, 1), LocalDate.of(2023, 2, 1), 6, "Visited"))),
            new StepChart.Line(
                "Northside University Hospitals",
                List.of(
                    new Step(LocalDate.of(2016, 1, 1), null, 2, ""),
                    new Step(LocalDate.of(2021, 6, 1), null, 5, ""))),
            new StepChart.Line(
                "St Jude's",
                List.of(
                    new Step(LocalDate.of(2018, 1, 1), null, 2, ""),
                    new Step(LocalDate.of(2024, 6, 1), null, 5, "")))),
        LocalDate.of(2026, 6, 1),
        List.of(new Mark(LocalDate.of(2016, 9, 7), "First 12 exemplars", Mark.Kind.EVENT)));
  }

  static StackedBars stacked() {
    List<String> parts = IntStream.range(0, 8).mapToObj(stage -> "Stage " + stage).toList();
    List<StackedBars.Bar> bars = new ArrayList<>();
    for (int year = 2018; year <= 2028; year++) {
      int on = year - 2018;
      bars.add(
          new StackedBars.Bar(
              String.valueOf(year),
              List.of(
                  Math.max(0, 40 - 6 * on),
                  Math.max(0, 40 - 4 * on),
                  30,
                  12,
                  6 + on,
                  8 + 7 * on,
                  on,
                  on / 3),
              year > 2026));
    }
    return new StackedBars("Hospital trusts at each stage", "Year", parts, bars);
  }

  static Bars bars() {
    return new Bars(
        "Funding paid",
        Unit.pounds(),
        List.of(
            new Bar("Riverside Hospital", 8_000_000, null, null, 10_000_000.0, "stage 6", true),
            new Bar(
                "Northside University Hospitals NHS Foundation Trust",
                2_500_000,
                null,
                null,
                10_000_000.0,
                "stage 3",
                false),
            new Bar("St Jude's", 0, null, null, 5_000_000.0, "stage 2", false)),
        null);
  }

  static Bars rangedBars() {
    return new Bars(
        "Seen within 4 hours",
        PERCENT,
        List.of(
            new Bar("Riverside Hospital", 62.5, 61.0, 64.0, null, "", true),
            new Bar("Northside", 55.5, 52.0, 59.0, null, "", false)),
        new Reference("England", 60.8));
  }

  static Sparkline spark() {
    Random random = new Random(3);
    return new Sparkline(
        PERCENT,
        Cadence.MONTH,
        IntStream.range(0, 24)
            .mapToObj(i ->
                new Sparkline.Point(
                    START.plusMonths(i),
                    i == 12 ? null : 60 + random.nextGaussian() * 3,
                    i == 23 ? PointType.CONCERN : PointType.COMMON_CAUSE))
            .toList());
  }

  static TileMap icbs() {
    String codes =
        "QHM QE1 QWO QOQ QYG QOP QF7 QOC QNC QJ2 QT1 QJM QGH QUA QHL QK1 QUE QMM QWU QPM QHG QM7 QJG"
            + " QUY QR1 QU9 QRV QMJ QMF QH8 QSL QOX QNQ QWE QKK QKS QT6 QJK QVV QRL QXU QNX";
    Random random = new Random(9);
    List<Area> areas = new ArrayList<>();
    for (String code : codes.split(" ", -1)) {
      double value = 45 + random.nextDouble() * 44;
      boolean none = code.equals("QJM");
      areas.add(new Area(code, "Board " + code, none ? null : value, none ? -1 : band(value)));
    }
    return new TileMap(TileMap.Layout.ICBS, "Patients seen within 4 hours", PERCENT, areas, BANDS);
  }

  static TileMap regions() {
    List<Area> areas = new ArrayList<>();
    double value = 45;
    for (String code : List.of("Y56", "Y58", "Y59", "Y60", "Y61", "Y62", "Y63")) {
      areas.add(new Area(code, "Region " + code, value, band(value)));
      value += 7;
    }
    return new TileMap(
        TileMap.Layout.REGIONS, "Patients seen within 4 hours", PERCENT, areas, BANDS);
  }

  /// Six many-cornered areas around London, the last with a hole.
  static AreaMap areas() {
    List<AreaMap.Shape> shapes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      double longitude = -1.5 + i % 3;
      double latitude = i < 3 ? 51 : 51.8;
      List<List<GeoPoint>> rings = new ArrayList<>(List.of(ring(longitude, latitude, 0.45)));
      if (i == 5) {
        rings.add(ring(longitude, latitude, 0.2));
      }
      Area area =
          new Area(
              "A" + i, "Area " + i, i == 4 ? null : 48.0 + 8 * i, i == 4 ? -1 : band(48 + 8 * i));
      shapes.add(new AreaMap.Shape(area, rings));
    }
    return new AreaMap("Patients seen within 4 hours", PERCENT, shapes, BANDS);
  }

  private static List<GeoPoint> ring(double longitude, double latitude, double radius) {
    return IntStream.rangeClosed(0, 2_000)
        .mapToObj(i -> Math.PI * 2 * (i % 2_000) / 2_000)
        .map(angle ->
            new GeoPoint(
                latitude + Math.sin(angle) * radius * 0.8 * (1 + 0.1 * Math.sin(angle * 7)),
                longitude + Math.cos(angle) * radius))
        .toList();
  }

  private static int band(double value) {
    return value < 50 ? 0 : (int) Math.min(4, value / 10 - 4);
  }
}
