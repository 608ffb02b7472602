package uk.nhs.portal.performance.own;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.intake.AddFigures;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.NewBatch;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.signposts.PortalFigure;
import uk.nhs.portal.signposts.PortalFigures;

/// Brings the portal's own figures into MyNHS: those of each of the latest months that are over, if
/// they are new or have changed.
///
/// Again, or on two portals at once, changes nothing: the same content of a month is one batch.
@Service
public class BringInOwnFigures {

  /// What becomes known after so many months changes no figure any more.
  private static final int MONTHS = 12;

  private static final Logger LOG = LoggerFactory.getLogger(BringInOwnFigures.class);
  private static final Words WORDS = Words.of(BringInOwnFigures.class);

  private final List<PortalFigures> features;
  private final FindMeasures measures;
  private final OwnBatches batches;
  private final AddFigures add;
  private final Clock clock;

  BringInOwnFigures(
      List<PortalFigures> features,
      FindMeasures measures,
      OwnBatches batches,
      AddFigures add,
      Clock clock) {
    this.features = features;
    this.measures = measures;
    this.batches = batches;
    this.add = add;
    this.clock = clock;
  }

  /// Counts the latest months that are over, each of them in a transaction of its own; returns of
  /// how many there was something new.
  ///
  /// Two SQL statements, those of the features for each month, and those of adding figures for each
  /// month that is new.
  public int now() {
    Map<String, Measure> defined = new HashMap<>();
    measures.all().forEach(measure -> defined.put(measure.code().value(), measure));
    List<YearMonth> months = months();
    Map<String, List<String>> before =
        batches.hashes(months.stream().map(CountedMonth::fileName).toList());
    int brought = 0;
    for (YearMonth month : months) {
      CountedMonth counted = count(month, defined);
      List<String> known = before.getOrDefault(counted.fileName(), List.of());
      boolean same = !known.isEmpty() && known.getLast().equals(counted.sha256(known.size()));
      if (!counted.isEmpty() && !same && bring(counted, known.size() + 1)) {
        brought++;
      }
    }
    return brought;
  }

  private List<YearMonth> months() {
    YearMonth running = YearMonth.from(London.today(clock));
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(back -> running.minusMonths(MONTHS + 1L - back))
        .toList();
  }

  private CountedMonth count(YearMonth month, Map<String, Measure> defined) {
    List<CountedMonth.Count> counted = new ArrayList<>();
    for (PortalFigures feature : features) {
      for (PortalFigure figure : feature.in(month)) {
        Measure measure = defined.get(figure.measure());
        if (measure == null) {
          LOG.warn("Nobody has defined the measure {}", figure.measure());
        } else {
          counted.add(new CountedMonth.Count(measure, figure));
        }
      }
    }
    return new CountedMonth(month, counted);
  }

  private boolean bring(CountedMonth counted, int place) {
    NewBatch batch =
        new NewBatch(
            OwnBatches.LAYOUT,
            counted.fileName(),
            counted.sha256(place),
            counted.measures(),
            true,
            false,
            true, // one feature's mistake keeps no other feature's figures away
            place == 1 ? null : WORDS.get("own.counted-again"),
            new Publishing.AtOnce());
    return switch (add.add(batch, remark -> tell(counted, remark), counted)) {
      case FigureImport.Imported _ -> {
        LOG.info("Brought {} into MyNHS", counted.fileName());
        yield true;
      }
      case FigureImport.AlreadyThere _ -> false;
      case FigureImport.Busy _ -> {
        LOG.info("Somebody else brings {} into MyNHS", counted.fileName());
        yield false;
      }
      case FigureImport.Refused _ -> {
        LOG.warn("Nothing of {} could be taken", counted.fileName());
        yield false;
      }
    };
  }

  private static void tell(CountedMonth counted, BatchRemark remark) {
    if (remark.refused()) {
      LOG.warn("A figure of {} was refused: {}", counted.fileName(), remark.code());
    }
  }
}
