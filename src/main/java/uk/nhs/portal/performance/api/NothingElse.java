package uk.nhs.portal.performance.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers every other address below `/api`, and whoever wants to change something.
@OpenDataController
class NothingElse {

  @RequestMapping("/api/**")
  void nothing(HttpServletRequest request) {
    HttpMethod method = HttpMethod.valueOf(request.getMethod());
    throw HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method)
        ? OpenDataProblem.notFound("address")
        : new OpenDataProblem(HttpStatus.METHOD_NOT_ALLOWED, "read-only");
  }
}
