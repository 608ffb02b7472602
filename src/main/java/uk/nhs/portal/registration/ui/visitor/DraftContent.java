package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.TaskList;
import uk.nhs.portal.nhsuk.TaskList.Status;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.ChangePeople;
import uk.nhs.portal.registration.applications.DraftProgress;

/// What is left to do before an application can be sent, and what is next.
final class DraftContent {

  private static final Words WORDS = Words.of(DraftContent.class);

  private final DraftProgress progress;
  private final ApplicationAddress at;

  DraftContent(DraftProgress progress, ApplicationAddress at) {
    this.progress = progress;
    this.at = at;
  }

  List<Component> parts() {
    List<Component> parts = new ArrayList<>();
    parts.add(new InsetText(WORDS.get("application.reference", at.reference().formatted())));
    if (progress.needsNoRegistration()) {
      parts.add(Heading.h2(WORDS.get("application.short")));
      progress.shared().textsAtTheEnd().stream()
          .flatMap(text -> text.text().lines())
          .forEach(line -> parts.add(new Paragraph(line)));
    } else {
      next().ifPresent(parts::add);
    }
    parts.add(Heading.h2(WORDS.get("application.shared")));
    parts.add(sharedTasks());
    if (!progress.needsNoRegistration()) {
      people(parts);
    }
    later(parts);
    return parts;
  }

  /// The one thing to do now.
  private Optional<Component> next() {
    Response shared = progress.shared();
    boolean begun = shared.questions().stream().anyMatch(Asked::isDone);
    if (!shared.isComplete()) {
      return shared
          .next()
          .map(item ->
              Button.link(
                  WORDS.get(begun ? "application.go-on" : "application.begin"),
                  at.sharedQuestion(item)));
    }
    if (progress.application().people().isEmpty()) {
      return Optional.of(Button.link(WORDS.get("application.add-first"), at.page("people/add")));
    }
    return progress.unfinished().stream()
        .findFirst()
        .<Component>map(person ->
            Button.link(
                WORDS.get("application.go-on-with", person.name().given()),
                at.questions(person.position())))
        .or(() ->
            Optional.of(
                progress.isEverybodyNamed()
                    ? Button.link(WORDS.get("application.check"), at.page("check"))
                    : Button.link(WORDS.get("application.add-next"), at.page("people/add"))));
  }

  private TaskList sharedTasks() {
    TaskList tasks = new TaskList("shared");
    Map<Item, List<Asked>> byTask = new LinkedHashMap<>();
    for (Asked asked : progress.shared().questions()) {
      Item section = asked.section();
      if (section != null) {
        byTask.computeIfAbsent(section, any -> new ArrayList<>()).add(asked);
      }
    }
    byTask.forEach((task, questions) -> {
      Asked first = questions.getFirst();
      Asked next = questions.stream().filter(asked -> !asked.isDone()).findFirst().orElse(first);
      tasks.task(task.text(), at.sharedQuestion(next.item().id()), status(questions));
    });
    return tasks;
  }

  private static Status status(List<Asked> questions) {
    if (questions.stream().allMatch(Asked::isDone)) {
      return Status.COMPLETED;
    }
    return questions.stream().anyMatch(Asked::isDone) ? Status.INCOMPLETE : Status.NOT_YET_STARTED;
  }

  private void people(List<Component> parts) {
    List<Applicant> people = progress.application().people();
    boolean open = progress.shared().isComplete();
    parts.add(Heading.h2(WORDS.get("application.people")));
    TaskList tasks = new TaskList("person");
    for (Applicant person : people) {
      String name = person.name().formatted();
      if (open) {
        Response response = progress.of(person);
        tasks.task(name, at.questions(person.position()), status(response.questions()));
      } else {
        tasks.closedTask(name);
      }
    }
    if (people.isEmpty()) {
      tasks = nobodyYet(tasks, open);
    }
    parts.add(tasks);
    if (!people.isEmpty()) {
      parts.add(new Paragraph(new Link(WORDS.get("application.names"), at.page("people"))));
      if (open && people.size() < ChangePeople.MOST) {
        if (!progress.isEverybodyNamed()) {
          parts.add(
              new Paragraph(
                  WORDS.get("application.announced", progress.expected(), people.size())));
        }
        parts.add(
            Button.link(WORDS.get("application.add-another"), at.page("people/add")).secondary());
      }
    }
    parts.add(Heading.h2(WORDS.get("application.end")));
    TaskList end = new TaskList("end");
    String check = WORDS.get("application.check");
    parts.add(
        progress.isReady()
            ? end.task(check, at.page("check"), Status.NOT_YET_STARTED)
            : end.closedTask(check));
  }

  private TaskList nobodyYet(TaskList tasks, boolean open) {
    String who = WORDS.get("application.who");
    return open
        ? tasks.task(who, at.page("people/add"), Status.NOT_YET_STARTED)
        : tasks.closedTask(who);
  }

  private void later(List<Component> parts) {
    parts.add(Heading.h2(WORDS.get("application.later")));
    parts.add(
        new Paragraph(
            WORDS.get(
                "application.kept",
                NhsFormat.date(London.at(progress.application().expiresAt()).toLocalDate()))));
    parts.add(new Paragraph(new Link(WORDS.get("application.save"), at.page("later"))));
    parts.add(new Paragraph(new Link(WORDS.get("application.delete"), at.page("delete"))));
  }
}
