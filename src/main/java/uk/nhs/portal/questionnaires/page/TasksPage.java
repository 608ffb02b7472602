package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.TaskList;
import uk.nhs.portal.nhsuk.TaskList.Status;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// The groups of a long questionnaire as tasks, to be done in any order.
public abstract class TasksPage extends ResponsePage {

  private static final Words WORDS = Words.of(TasksPage.class);

  /// A page of a service.
  ///
  /// @param service as in [ResponseLinks]
  protected TasksPage(QuestionPages pages, String service) {
    super(pages, service);
  }

  /// What the service adds above the tasks.
  protected void above(Response response) {}

  @Override
  final void open(BeforeEnterEvent event, ResponseToken token, Response response) {
    backLink(links().before(token));
    title(WORDS.get("tasks.title"), sections(response));
    above(response);
    TaskList tasks = new TaskList("task");
    byTask(response).forEach((task, questions) -> add(tasks, token, task, questions));
    add(tasks);
    if (response.isComplete()) {
      add(Button.link(WORDS.get("tasks.check"), links().afterLast(token)));
    }
  }

  @Override
  final void completed(BeforeEnterEvent event, ResponseToken token, Response response) {
    forward(event, links().done(token));
  }

  private static Map<Item, List<Asked>> byTask(Response response) {
    Map<Item, List<Asked>> tasks = new LinkedHashMap<>();
    for (Asked asked : response.questions()) {
      Item section = asked.section();
      if (section != null) {
        tasks.computeIfAbsent(section, any -> new ArrayList<>()).add(asked);
      }
    }
    return tasks;
  }

  private void add(TaskList tasks, ResponseToken token, Item task, List<Asked> questions) {
    Asked first = questions.getFirst();
    Asked next = questions.stream().filter(asked -> !asked.isDone()).findFirst().orElse(first);
    boolean begun = questions.stream().anyMatch(Asked::isDone);
    Status open = begun ? Status.INCOMPLETE : Status.NOT_YET_STARTED;
    tasks.task(
        task.text(),
        links().question(token, next.item().id()),
        next.isDone() ? Status.COMPLETED : open);
  }
}
