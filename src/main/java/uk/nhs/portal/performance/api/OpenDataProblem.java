package uk.nhs.portal.performance.api;

import org.springframework.http.HttpStatus;

/// Why a program gets no data; told as RFC 9457 has it, in plain words.
final class OpenDataProblem extends RuntimeException {

  private final HttpStatus status;
  private final String code;

  /// @param code `api.problem.<code>` are the words
  OpenDataProblem(HttpStatus status, String code) {
    super(code);
    this.status = status;
    this.code = code;
  }

  static OpenDataProblem badRequest(String code) {
    return new OpenDataProblem(HttpStatus.BAD_REQUEST, code);
  }

  static OpenDataProblem notFound(String code) {
    return new OpenDataProblem(HttpStatus.NOT_FOUND, code);
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }
}
