package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.TestService;

/// The pages of the service of the tests.
final class TestPages {

  private TestPages() {}

  /// Starts a response, for whoever looks at the pages in a browser.
  @RestController
  @AnonymousAllowed
  static class Start {

    private final TestService service;

    Start(TestService service) {
      this.service = service;
    }

    @GetMapping("/test-service/start/{questionnaire}")
    @AnonymousAllowed
    public ResponseEntity<Void> start(@PathVariable String questionnaire) {
      ResponseToken token = service.start(questionnaire);
      String first =
          switch (questionnaire) {
            case "every-kind" -> "questions/pain";
            case "begin" -> "questions/age";
            default -> "tasks";
          };
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create("/test-service/" + token.value() + "/" + first))
          .build();
    }
  }

  @Component
  static class Links implements ResponseLinks {

    @Override
    public String service() {
      return TestService.NAME;
    }

    @Override
    public String question(ResponseToken token, LinkId item) {
      return "/test-service/" + token.value() + "/questions/" + ItemSegment.of(item);
    }

    @Override
    public String afterLast(ResponseToken token) {
      return "/test-service/" + token.value() + "/check";
    }

    @Override
    public String done(ResponseToken token) {
      return "/test-service/" + token.value() + "/done";
    }

    @Override
    public String tasks(ResponseToken token) {
      return "/test-service/" + token.value() + "/tasks";
    }

    @Override
    public String start() {
      return "/";
    }
  }

  @Route("test-service/:token/questions/:item")
  @AnonymousAllowed
  static class QuestionView extends AskPage {
    QuestionView(QuestionPages pages) {
      super(pages, TestService.NAME);
    }
  }

  @Route("test-service/:token/check")
  @AnonymousAllowed
  static class CheckView extends CheckPage {
    CheckView(QuestionPages pages) {
      super(pages, TestService.NAME, "Send answers");
    }
  }

  @Route("test-service/:token/tasks")
  @AnonymousAllowed
  static class TasksView extends TasksPage {
    TasksView(QuestionPages pages) {
      super(pages, TestService.NAME);
    }
  }

  @Route("test-service/:token/done")
  @AnonymousAllowed
  static class DoneView extends DonePage {
    DoneView(QuestionPages pages) {
      super(pages, TestService.NAME);
    }

    @Override
    protected void done(ResponseToken token, Response response) {
      panel(response, "Answers sent", new Text("We have them."));
    }
  }
}
