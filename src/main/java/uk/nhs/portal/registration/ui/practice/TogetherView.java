package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.decisions.ApproveTogether;
import uk.nhs.portal.registration.decisions.ApproveTogether.Together;
import uk.nhs.portal.registration.decisions.QueueRow;

/// Several people at once: who can be approved and who cannot, then, for a few minutes, the way to
/// take it back.
@Route("practice/registrations/together")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class TogetherView extends RegistrationPage {

  static final String TOGETHER = PATH + "/together";

  private final transient ApproveTogether together;
  private final transient Clock clock;

  TogetherView(MyPractices practices, ApproveTogether together, Clock clock) {
    super(practices);
    this.together = together;
    this.clock = clock;
  }

  /// The address for these people.
  static String of(List<ApplicantId> people) {
    return people.stream()
        .map(id -> QueueTable.PERSON + "=" + id)
        .collect(Collectors.joining("&", TOGETHER + "?", ""));
  }

  @Override
  void show(BeforeEnterEvent event) {
    List<ApplicantId> people = people(event);
    backLink(WORDS.get("practice.queue"), to(PATH));
    if (people.isEmpty()) {
      title(WORDS.get("practice.together.title"), WORDS.get("practice.queue"));
      add(new Paragraph(WORDS.get("practice.together.nobody")));
      return;
    }
    Together found = together.preview(practice(), people);
    List<QueueRow> pending = pending(found);
    if (!pending.isEmpty()) {
      add(
          new PendingBanner(pending, clock.instant())
              .offering(() -> takeBack(pending.stream().map(QueueRow::id).toList(), people)));
    }
    title(WORDS.get("practice.together.title"), WORDS.get("practice.queue"));
    query(event, "done")
        .filter("undone"::equals)
        .ifPresent(_ -> add(NotificationBanner.success(WORDS.get("practice.done.undone"))));
    pendingTable(pending, people);
    able(found, people);
    unable(found.unable().stream().filter(row -> row.approveAt() == null).toList());
  }

  private static List<QueueRow> pending(Together found) {
    return Stream.concat(found.able().stream(), found.unable().stream())
        .filter(row -> row.approveAt() != null && row.status().isWaiting())
        .toList();
  }

  private void pendingTable(List<QueueRow> pending, List<ApplicantId> all) {
    if (pending.isEmpty()) {
      return;
    }
    Table table =
        new Table(WORDS.get("practice.together.pending"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.person"),
                WORDS.get("practice.together.from"),
                WORDS.get("practice.together.act"));
    for (QueueRow row : pending) {
      table.row(
          link(row),
          new Text(
              NhsFormat.time(London.at(Objects.requireNonNull(row.approveAt())).toLocalTime())),
          undo(row, all));
    }
    add(table);
  }

  private Component undo(QueueRow row, List<ApplicantId> all) {
    Button undo =
        Button.acting(WORDS.get("practice.undo"), () -> takeBack(List.of(row.id()), all))
            .secondary()
            .small();
    undo.addClassName("app-row-button");
    undo.getElement().appendChild(Markup.hidden(" " + row.name().formatted()).getElement());
    return undo;
  }

  private void takeBack(List<ApplicantId> whom, List<ApplicantId> all) {
    boolean any = !together.takeBack(practice(), whom).isEmpty();
    go(to(of(all)) + (any ? "&done=undone" : ""));
  }

  private void able(Together found, List<ApplicantId> all) {
    if (found.able().isEmpty()) {
      return;
    }
    add(
        Heading.h2(WORDS.get("practice.together.able", found.able().size())),
        people(found.able(), WORDS.get("practice.together.able.caption"), false));
    List<ApplicantId> able = found.able().stream().map(QueueRow::id).toList();
    Form form = Form.inPage();
    form.add(
        new Button(
                WORDS.get(
                    able.size() == 1 ? "practice.together.one" : "practice.together.some",
                    able.size()))
            .preventDoubleClick());
    add(
        new Paragraph(WORDS.get("practice.together.grace", ApproveTogether.GRACE.toMinutes())),
        onSubmit(
            form,
            _ -> {
              together.begin(practice(), able);
              go(to(of(all)));
            }));
  }

  private void unable(List<QueueRow> rows) {
    if (!rows.isEmpty()) {
      add(
          Heading.h2(WORDS.get("practice.together.unable", rows.size())),
          people(rows, WORDS.get("practice.together.unable.caption"), true));
    }
  }

  private Table people(List<QueueRow> rows, String caption, boolean why) {
    Table table =
        new Table(caption)
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.person"),
                WORDS.get("practice.date-of-birth"),
                WORDS.get(why ? "practice.together.why" : "practice.match"));
    for (QueueRow row : rows) {
      table.row(
          link(row),
          new Text(row.dateOfBirth().formatted()),
          why ? new Text(whyNot(row)) : ApplicantWords.match(row.match()));
    }
    return table;
  }

  private Link link(QueueRow row) {
    return new Link(row.name().formatted(), to(RegistrationLinks.applicant(row.id())));
  }

  private static String whyNot(QueueRow row) {
    if (!row.status().isWaiting()) {
      return WORDS.get(
          "practice.together.decided", ApplicantWords.one("practice.status", row.status()));
    }
    return row.reviewReason() != null
        ? WORDS.get(
            "practice.together.review", ApplicantWords.one("practice.review", row.reviewReason()))
        : ApplicantWords.one("practice.approve.match", row.match());
  }

  /// The people whom the address names; what is no name counts as not said.
  private static List<ApplicantId> people(BeforeEnterEvent event) {
    return event.getLocation().getQueryParameters().getParameters(QueueTable.PERSON).stream()
        .flatMap(text -> id(text).stream())
        .distinct()
        .limit(ApproveTogether.MOST)
        .toList();
  }

  private static Optional<ApplicantId> id(String text) {
    try {
      return Optional.of(ApplicantId.parse(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
