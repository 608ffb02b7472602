package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.picture.DrawPicture;
import uk.nhs.portal.maturity.picture.NationalPicture;
import uk.nhs.portal.maturity.picture.ProgrammeSpend;
import uk.nhs.portal.maturity.picture.StageCounts;
import uk.nhs.portal.maturity.picture.WeighSpending;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;

/// The numbers of the national picture as files. What is unknown is an empty field.
@RestController
@AnonymousAllowed
class PictureFiles {

  private final DrawPicture draw;
  private final WeighSpending weigh;
  private final FindObservations observations;
  private final MaturityModels models;
  private final FindAreas areas;

  PictureFiles(
      DrawPicture draw,
      WeighSpending weigh,
      FindObservations observations,
      MaturityModels models,
      FindAreas areas) {
    this.draw = draw;
    this.weigh = weigh;
    this.observations = observations;
    this.models = models;
    this.areas = areas;
  }

  @GetMapping("/mynhs/digital-maturity/picture/{what}.csv")
  @AnonymousAllowed
  public ResponseEntity<byte[]> file(
      @PathVariable String what, @RequestParam(required = false) @Nullable String model) {
    ModelCode code = PictureAddress.of(Optional.ofNullable(model), Optional.empty()).model();
    return switch (what) {
      case "years" -> answer(what, years(draw.of(code)));
      case "regions" -> answer(what, areas("region", draw.of(code).byRegion()));
      case "icbs" -> answer(what, areas("icb", draw.of(code).byIcb()));
      case "groups" -> answer(what, groups());
      case "spend" -> answer(what, spend());
      default -> ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    };
  }

  private static List<List<String>> years(NationalPicture picture) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads("as_of"));
    picture.years().forEach(each -> rows.add(row(each.counts(), each.asOf().toString())));
    return rows;
  }

  private List<List<String>> areas(String kind, Map<String, StageCounts> counts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads(kind, "name"));
    counts.forEach((code, each) ->
        rows.add(row(each, code, areas.byCode(code).map(NhsArea::name).orElse(""))));
    return rows;
  }

  private static List<String> heads(String... first) {
    List<String> heads = new ArrayList<>(List.of(first));
    for (int stage = 0; stage <= 7; stage++) {
      heads.add("stage_" + stage);
    }
    heads.add("no_stage_recorded");
    return heads;
  }

  private static List<String> row(StageCounts counts, String... first) {
    List<String> row = new ArrayList<>(List.of(first));
    counts.atStage().forEach(each -> row.add(each.toString()));
    row.add(Integer.toString(counts.unknown()));
    return row;
  }

  private List<List<String>> groups() {
    List<Observation> latest = List.copyOf(observations.latest(ModelCode.EPR_GROUP).values());
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("group", "when", "trusts", "source"));
    models
        .published()
        .forEach(each ->
            rows.add(
                List.of(
                    each.group() == null ? "" : each.group().toString(),
                    each.when(),
                    each.trusts(),
                    each.source())));
    for (int group = 0; group <= 3; group++) {
      int number = group;
      long recorded = latest.stream().filter(each -> Objects.equals(each.stage(), number)).count();
      rows.add(
          List.of(
              Integer.toString(group),
              "today",
              Long.toString(recorded),
              "recorded in this portal"));
    }
    return rows;
  }

  private List<List<String>> spend() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "programme",
            "participants",
            "maximum_pounds",
            "maximum_known_of",
            "agreed_pounds",
            "agreed_known_of",
            "paid_pounds",
            "paid_known_of",
            "with_target",
            "with_stage",
            "reached"));
    for (ProgrammeSpend each : weigh.all()) {
      rows.add(
          List.of(
              each.programme().slug(),
              Integer.toString(each.participants()),
              pounds(each.maximum()),
              Integer.toString(each.maximum().of()),
              pounds(each.agreed()),
              Integer.toString(each.agreed().of()),
              pounds(each.paid()),
              Integer.toString(each.paid().of()),
              Integer.toString(each.withTarget()),
              Integer.toString(each.withStage()),
              Integer.toString(each.reached())));
    }
    return rows;
  }

  private static String pounds(ProgrammeSpend.Sum sum) {
    return sum.amount().map(each -> BigDecimal.valueOf(each.pence(), 2).toPlainString()).orElse("");
  }

  private static ResponseEntity<byte[]> answer(String name, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    rows.forEach(csv::writeRecord);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"digital-maturity-" + name + ".csv\"")
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
