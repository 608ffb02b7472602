package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ShowApplicants;

/// Gives a practice the queue as a file for a spreadsheet; the trail says that it left the portal.
@RestController
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ExportQueue {

  static final String PATH = "/practice/registrations/queue.csv";

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final ShowApplicants applicants;
  private final MyPractices practices;
  private final Clock clock;

  ExportQueue(ShowApplicants applicants, MyPractices practices, Clock clock) {
    this.applicants = applicants;
    this.practices = practices;
    this.clock = clock;
  }

  @GetMapping(PATH)
  public ResponseEntity<String> download(HttpServletRequest request) {
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    QueueAddress address = QueueAddress.in(QueryParameters.fromString(query));
    LocalDate today = London.today(clock);
    List<QueueRow> rows;
    try {
      OdsCode practice =
          practices.chosen(Optional.ofNullable(request.getParameter("practice")).map(OdsCode::of));
      rows = applicants.export(practice, address.question());
    } catch (NotFound | NotAllowed | IllegalArgumentException nothing) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, nothing);
    }
    return ResponseEntity.ok()
        .contentType(CSV)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("registrations-" + today + ".csv")
                .build()
                .toString())
        .body(new QueueFile(today).of(rows));
  }
}
