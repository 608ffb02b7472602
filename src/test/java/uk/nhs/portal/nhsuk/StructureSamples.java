package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.TaskList.Status;

/// The components that give a page its structure, in the variants that pages use.
final class StructureSamples {

  private StructureSamples() {}

  static Stream<Sample> all() {
    return Stream.of(lists(), tables(), paging(), frames(), errors()).flatMap(List::stream);
  }

  private static List<Sample> lists() {
    String plain = "border: false, colour: false, classes: 'nhsuk-u-font-weight-normal";
    return List.of(
        Sample.of(
            "summary-list",
            "default",
            "{rows: [{key: {text: 'Name'}, value: {text: 'Karen <i>'}}]}",
            new SummaryList().row("Name", "Karen <i>")),
        Sample.of(
            "summary-list",
            "with changes",
            "{rows: [{key: {text: 'Id'}, value: {text: '1'}}, {key: {text: 'Name'}, value: {text: 'Karen'}, "
                + "actions: {items: [{href: '/c', text: 'Change', visuallyHiddenText: 'name'}]}}]}",
            new SummaryList().row("Id", "1").changeable("Name", "Karen", "/c", "name")),
        Sample.of(
            "summary-list",
            "with several actions, no border",
            "{border: false, rows: [{key: {text: 'Name'}, value: {text: 'Karen'}, actions: {items: ["
                + "{href: '/a', text: 'Add', visuallyHiddenText: 'name'}, {href: '/c', text: 'Change', visuallyHiddenText: 'name'}]}}]}",
            new SummaryList()
                .row(
                    "Name",
                    new Text("Karen"),
                    new Link("Add", "name", "/a"),
                    SummaryList.change("/c", "name"))
                .withoutBorder()),
        Sample.of(
            "task-list",
            "default",
            "{idPrefix: 'task', items: ["
                + "{heading: 'Exercise', href: '/e', status: {tag: {text: 'Completed', "
                + plain
                + "'}}},"
                + "{heading: 'Family', hint: 'Brothers', href: '/f', status: {tag: {text: 'Incomplete', colour: 'blue'}}},"
                + "{heading: 'Blood', status: {tag: {text: 'Cannot start yet', "
                + plain
                + " nhsuk-u-secondary-text-colour'}}}]}",
            new TaskList("task")
                .task("Exercise", "/e", Status.COMPLETED)
                .task("Family", "Brothers", "/f", Status.INCOMPLETE)
                .closedTask("Blood")),
        Sample.of(
            "tabs",
            "default",
            "{items: [{id: 'day', label: 'Day', panel: {html: '<p>1</p>'}}, {id: 'week', label: 'Week', panel: {html: '<p>2</p>'}}]}",
            new Tabs()
                .tab("day", "Day", new Paragraph("1"))
                .tab("week", "Week", new Paragraph("2"))));
  }

  private static List<Sample> tables() {
    String head = "head: [{text: 'Skin'}, {text: 'Cases', format: 'numeric'}], ";
    String rows = "rows: [[{text: 'Red & dry'}, {text: '3', format: 'numeric'}]]";
    return List.of(
        Sample.of(
            "tables",
            "default",
            "{caption: {text: 'Signs', size: 'm'}, " + head + rows + "}",
            new Table("Signs")
                .captionSize(Size.M)
                .columns("Skin")
                .numericColumn("Cases")
                .row("Red & dry", "3")),
        Sample.of(
            "tables",
            "responsive with row headers",
            "{caption: 'Signs', responsive: true, firstCellIsHeader: true, " + head + rows + "}",
            new Table("Signs")
                .responsive()
                .firstCellIsHeader()
                .columns("Skin")
                .numericColumn("Cases")
                .row("Red & dry", "3")));
  }

  private static List<Sample> paging() {
    return List.of(
        Sample.of(
            "pagination",
            "both ways",
            "{previous: {label: 'Treatments', href: '/t'}, next: {label: 'Symptoms', href: '/s'}}",
            new Pagination().previous("Treatments", "/t").next("Symptoms", "/s")),
        Sample.of(
            "pagination",
            "numbered",
            "{previous: {href: '/9'}, next: {href: '/11'}, items: [{number: 1, href: '/1'}, {ellipsis: true}, "
                + "{number: 8, href: '/8'}, {number: 9, href: '/9'}, {number: 10, href: '/10', current: true}, "
                + "{number: 11, href: '/11'}, {number: 12, href: '/12'}, {ellipsis: true}, {number: 40, href: '/40'}]}",
            new NumberedPagination(10, 40, page -> "/" + page)),
        Sample.of(
            "pagination",
            "numbered, first page",
            "{next: {href: '/2'}, items: [{number: 1, href: '/1', current: true}, {number: 2, href: '/2'}]}",
            new NumberedPagination(1, 2, page -> "/" + page)));
  }

  private static List<Sample> frames() {
    List<HeaderItem> pages =
        List.of(new HeaderItem("Home", "/", false), new HeaderItem("Book", "/book", true));
    return List.of(
        Sample.of(
            "header",
            "with the logo and navigation",
            "{service: {text: 'Health portal', href: '/'}, navigation: {items: [{text: 'Home', href: '/'}, {text: 'Book', href: '/book', active: true}]}}",
            new Header("Health portal", "/", true).navigation(pages)),
        Sample.of(
            "header",
            "with account",
            "{service: {text: 'Health portal', href: '/'}, account: {items: [{text: 'Flo', href: '/account', icon: true}, {text: 'Sign out', action: '/sign-out'}]}}",
            new Header("Health portal", "/", true)
                .account(
                    Header.accountLink("Flo", "/account"),
                    Header.accountForm("Sign out", "/sign-out"))),
        Sample.of(
            "header",
            "with search",
            "{service: {text: 'Health portal', href: '/'}, search: {action: '/s', name: 'q', placeholder: 'Name', visuallyHiddenLabel: 'Search patients'}}",
            new Header("Health portal", "/", true)
                .search(new HeaderSearch("/s", "q", "Search patients", "Name"))),
        Sample.of(
                "header",
                "text only",
                "{service: {text: 'Health portal', href: '/'}, organisation: {name: 'Health portal'}}",
                new Header("Health portal", "/", false))
            .differing(
                "without the logo, which is a trade mark",
                html ->
                    html.replaceAll("(?s)<svg.*?</svg>", "")
                        .replaceAll("aria-label=\"[^\"]*\"", "")
                        .replaceAll(
                            "(?s)<span class=\"nhsuk-header__service-name\">.*?</span>", "")),
        Sample.of(
            "footer",
            "with links and a line",
            "{meta: {items: [{text: 'Accessibility', href: '/a'}, {text: 'Privacy', href: '/p'}]}, copyright: {text: 'A demonstration'}}",
            new Footer()
                .link("Accessibility", "/a")
                .link("Privacy", "/p")
                .line("A demonstration")));
  }

  private static List<Sample> errors() {
    return List.of(
        Sample.of(
            "error-message", "default", "{text: 'Enter <name>'}", new ErrorMessage("Enter <name>")),
        Sample.of(
            "error-summary",
            "default",
            "{heading: 'There is a problem', errorList: [{text: 'Enter <name>', href: '#name'}, {text: 'Wrong'}]}",
            new ErrorSummary().error("Enter <name>", "name").error("Wrong")),
        Sample.of("hint", "default", "{text: 'Do <not>'}", new Hint("Do <not>")),
        Sample.of(
            "fieldset",
            "as heading",
            "{legend: {heading: 'Address', size: 'l'}}",
            new Fieldset(Question.of("Address").asPageHeading())),
        Sample.of(
            "legend",
            "sized with caption",
            "{text: 'Address', size: 'm', caption: 'You'}",
            new Legend(Question.of("Address").sized(Size.M).captioned("You"))),
        Sample.of(
            "label",
            "with caption",
            "{text: 'Name', size: 'l', caption: 'You', for: 'n'}",
            Label.of(Question.of("Name").sized(Size.L).captioned("You"), "n")),
        Sample.of(
            "label",
            "as heading",
            "{heading: 'Name', size: 'l', for: 'n'}",
            Label.of(Question.of("Name").asPageHeading(), "n")));
  }
}
