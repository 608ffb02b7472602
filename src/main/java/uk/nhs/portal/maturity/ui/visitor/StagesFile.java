package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;

/// The stages of a trust as a file.
@RestController
@AnonymousAllowed
class StagesFile {

  private final FindTrusts trusts;
  private final FindObservations observations;

  StagesFile(FindTrusts trusts, FindObservations observations) {
    this.trusts = trusts;
    this.observations = observations;
  }

  @GetMapping("/mynhs/digital-maturity/trusts/{code}/stages.csv")
  @AnonymousAllowed
  public ResponseEntity<byte[]> stages(@PathVariable String code) {
    try {
      return trusts
          .byCode(OdsCode.of(code))
          .map(this::file)
          .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    } catch (InvalidValue none) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
  }

  private ResponseEntity<byte[]> file(Trust trust) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(
        "organisation",
        "model",
        "edition",
        "stage",
        "from",
        "valid_until",
        "standing",
        "evidence",
        "link",
        "source");
    observations.of(trust).reversed().forEach(each -> csv.writeRecord(fields(each)));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"stages-" + trust.code().value() + ".csv\"")
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> fields(Observation each) {
    String link = each.evidence().link();
    return List.of(
        each.organisation().value(),
        each.model().name(),
        each.edition(),
        String.valueOf(each.stage()),
        each.from().toString(),
        each.validUntil() == null ? "" : each.validUntil().toString(),
        each.standing().name(),
        plain(each.evidence().text()),
        link == null ? "" : link,
        plain(each.source()));
  }

  /// A spreadsheet takes nothing for a formula.
  private static String plain(String text) {
    return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
  }
}
