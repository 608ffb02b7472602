package uk.nhs.portal.nhsuk.page;

import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.TaskList;

/// The parts of a long form, in groups.
public abstract class TaskListPage extends Page {

  protected final void tasks(String heading, TaskList tasks) {
    add(Heading.h2(heading), tasks);
  }
}
