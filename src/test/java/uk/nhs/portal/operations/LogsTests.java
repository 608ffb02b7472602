package uk.nhs.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class LogsTests {

  @Test
  void theAccessLogTellsWhatHappenedAndNotToWhom(CapturedOutput log) throws Exception {
    MockHttpServletRequest request =
        new MockHttpServletRequest("GET", "/practice/patients/9991234519/0199-ab");
    request.setQueryString("name=Aisha+Khan&email=aisha@example.org");
    request.addParameter("name", "Aisha Khan");
    request.addHeader("Cookie", "__Host-sid=secret");
    request.addHeader("Referer", "https://portal.example/?q=Khan");
    request.setRemoteAddr("203.0.113.7");

    run(request, 200);

    assertThat(log)
        .contains("GET /practice/patients/*/* 200")
        .doesNotContain("Khan", "9991234519", "0199", "example", "secret", "203.0.113.7");
  }

  @Test
  void whatSomebodyTypesIntoTheAddressLineIsNotLogged(CapturedOutput log) throws Exception {
    run(new MockHttpServletRequest("GET", "/find/aisha-khan"), 404);
    run(new MockHttpServletRequest("KHAN", "/"), 405);

    assertThat(log).contains("GET - 404", "- / 405").doesNotContainIgnoringCase("khan");
  }

  @Test
  void theIdOfTheLoadBalancerIsKeptAndToldBack() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("X-Correlation-ID", "0a1b2c3d-4e5f");
    List<String> during = new ArrayList<>();

    MockHttpServletResponse response = run(request, 200, during);

    assertThat(response.getHeader("X-Correlation-ID")).isEqualTo("0a1b2c3d-4e5f");
    assertThat(during).containsExactly("0a1b2c3d-4e5f");
    assertThat(MDC.get("correlationId")).as("afterwards").isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "short", "line\nbreak-forged", "aisha@example.org", "<script>alert</script>"})
  void anIdThatIsNotWellFormedIsReplaced(String given) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("X-Correlation-ID", given);

    assertThat(run(request, 200).getHeader("X-Correlation-ID")).matches("[0-9a-f]{16}");
  }

  private static MockHttpServletResponse run(MockHttpServletRequest request, int status)
      throws Exception {
    return run(request, status, new ArrayList<>());
  }

  private static MockHttpServletResponse run(
      MockHttpServletRequest request, int status, List<String> during) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    FilterChain page =
        (seen, answer) -> {
          response.setStatus(status);
          during.add(MDC.get("correlationId"));
        };
    FilterChain logged = (seen, answer) -> new LogRequests().doFilter(seen, answer, page);
    new CorrelateRequests().doFilter(request, response, logged);
    return response;
  }
}
