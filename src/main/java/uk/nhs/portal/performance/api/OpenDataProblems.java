package uk.nhs.portal.performance.api;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.PerformanceLinks;

/// Tells programs, and whoever writes them, what is wrong and what to do instead.
@RestControllerAdvice(annotations = OpenDataController.class)
class OpenDataProblems {

  private static final Logger LOG = LoggerFactory.getLogger(OpenDataProblems.class);
  private static final Words WORDS = Words.of(OpenDataProblems.class);

  @ExceptionHandler
  ResponseEntity<byte[]> problem(OpenDataProblem problem) {
    return answer(problem.status(), problem.code());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> failed(Exception failed) {
    if (failed instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return answer(HttpStatus.valueOf(known.getStatusCode().value()), "request");
    }
    LOG.error("An answer of the open data failed", failed);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "failed");
  }

  private static ResponseEntity<byte[]> answer(HttpStatus status, String code) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(body(status, code));
  }

  static byte[] body(HttpStatus status, String code) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", PerformanceLinks.data() + "#problem-" + code)
        .put("title", WORDS.get("api.problem." + code))
        .put("status", status.value())
        .put("detail", WORDS.get("api.problem." + code + ".do"))
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
