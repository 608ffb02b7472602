package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.nhsuk.CareCard.Urgency;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.TaskList.Status;

/// The components that hold no answers, in the variants that pages use.
final class ComponentSamples {

  private ComponentSamples() {}

  static Stream<Sample> all() {
    return Stream.of(
            links(), buttons(), cards(), texts(), lists(), tables(), paging(), frames(), errors())
        .flatMap(List::stream);
  }

  private static List<Sample> links() {
    return List.of(
        Sample.of(
            "action-link",
            "default",
            "{text: 'Find A&E', href: '/a-and-e'}",
            new ActionLink("Find A&E", "/a-and-e")),
        Sample.of(
            "action-link",
            "reverse",
            "{text: 'Find', href: '/x', variant: 'reverse'}",
            new ActionLink("Find", "/x").reverse()),
        Sample.of("back-link", "default", "{href: '/x'}", new BackLink("/x")),
        Sample.of(
            "back-link",
            "text escaped",
            "{text: 'Back to <b>', href: '/x'}",
            new BackLink("Back to <b>", "/x")),
        Sample.of(
            "breadcrumb",
            "default",
            "{items: [{text: 'Home', href: '/'}, {text: 'Services', href: '/services'}]}",
            new Breadcrumb().page("Home", "/").page("Services", "/services")),
        Sample.of(
            "skip-link",
            "default",
            "{href: '#maincontent', text: 'Skip to main content'}",
            new SkipLink()),
        Sample.of(
            "contents-list",
            "default",
            "{items: [{text: 'One', href: '/1', current: true}, {text: 'Two', href: '/2'}]}",
            new ContentsList().current("One").page("Two", "/2")));
  }

  private static List<Sample> buttons() {
    return List.of(
        Sample.of("button", "default", "{text: 'Save & go'}", new Button("Save & go")),
        Sample.of(
            "button",
            "secondary",
            "{text: 'Save', variant: 'secondary'}",
            new Button("Save").secondary()),
        Sample.of(
            "button",
            "reverse, small",
            "{text: 'Save', variant: 'reverse', small: true}",
            new Button("Save").reverse().small()),
        Sample.of(
            "button",
            "warning as a link",
            "{text: 'Go', href: '/x', variant: 'warning'}",
            Button.link("Go", "/x").warning()),
        Sample.of(
            "button", "disabled", "{text: 'Save', disabled: true}", new Button("Save").disabled()),
        Sample.of(
            "button",
            "double click prevented",
            "{text: 'Save', preventDoubleClick: true}",
            new Button("Save").preventDoubleClick()),
        Sample.of(
            "button",
            "with name and value",
            "{text: 'Save', name: 'do', value: 'it'}",
            new Button("Save").named("do", "it")),
        Sample.of(
            "button",
            "search",
            "{ariaLabel: 'Search', icon: 'search', small: true}",
            Button.search("Search")));
  }

  private static List<Sample> cards() {
    return List.of(
        Sample.of(
            "card",
            "default",
            "{heading: 'Help & more', description: 'Call <us>'}",
            new Card("Help & more").description("Call <us>")),
        Sample.of(
            "card",
            "feature",
            "{heading: 'Top', variant: 'feature', description: 'Text'}",
            Card.feature("Top").description("Text")),
        Sample.of(
            "card",
            "clickable",
            "{href: '/x', clickable: true, heading: {text: 'Care', size: 'm'}, description: 'Text'}",
            Card.clickable("Care", "/x").description("Text")),
        Sample.of(
            "card",
            "primary",
            "{href: '/x', clickable: true, variant: 'primary', heading: {text: 'Care', size: 'm'}, description: 'Text'}",
            Card.clickable("Care", "/x").description("Text").primary()),
        Sample.of(
            "card",
            "secondary",
            "{href: '/x', clickable: true, variant: 'secondary', heading: {text: 'Care', size: 's', level: 3}}",
            Card.clickable(3, Size.S, "Care", "/x").secondary()),
        Sample.of(
            "card",
            "heading link",
            "{href: '/x', heading: {text: 'Care', size: 'm', level: 3}}",
            Card.linked(3, Size.M, "Care", "/x")),
        Sample.of(
            "card",
            "one action",
            "{heading: {text: 'Manager', level: 3}, actions: {items: [{text: 'Delete', href: '/d'}]}, descriptionHtml: '<p>Text</p>'}",
            Card.withActions(3, "Manager", new Link("Delete", "(Manager)", "/d"))
                .add(new Paragraph("Text"))),
        Sample.of(
            "card",
            "two actions",
            "{heading: 'Manager', actions: {items: [{text: 'Delete', href: '/d'}, {text: 'Keep', href: '/k'}]}, descriptionHtml: '<p>Text</p>'}",
            Card.withActions(
                    2,
                    "Manager",
                    new Link("Delete", "(Manager)", "/d"),
                    new Link("Keep", "(Manager)", "/k"))
                .add(new Paragraph("Text"))),
        care("non-urgent", Urgency.NON_URGENT),
        care("urgent", Urgency.URGENT),
        care("emergency", Urgency.EMERGENCY));
  }

  private static Sample care(String variant, Urgency urgency) {
    return Sample.of(
        "card",
        variant,
        "{variant: '"
            + variant
            + "', heading: {text: 'Call 999 if:', level: 3}, descriptionHtml: '<p>Now</p>'}",
        new CareCard(urgency, 3, "Call 999 if:").add(new Paragraph("Now")));
  }

  private static List<Sample> texts() {
    return List.of(
        Sample.of(
            "heading",
            "with caption",
            "{text: 'Book', level: 2, size: 'm', caption: 'About'}",
            Heading.h2("Book").caption("About")),
        Sample.of(
            "heading",
            "small with caption",
            "{text: 'Book', level: 3, size: 's', caption: 'About'}",
            Heading.h3("Book").caption("About")),
        Sample.of(
            "inset-text",
            "default",
            "{html: '<p>You can report</p>'}",
            new InsetText("You can report")),
        Sample.of("details", "default", "{summary: 'How', text: 'So'}", new Details("How", "So")),
        Sample.of(
            "details",
            "open",
            "{summary: 'How', text: 'So', open: true}",
            new Details("How", "So").open()),
        Sample.of(
            "details",
            "expander",
            "{summary: 'When', text: '9am', classes: 'nhsuk-expander'}",
            new Expander("When", "9am")),
        Sample.of(
            "do-dont-list",
            "do",
            "{heading: 'Do', icon: 'tick', items: [{text: 'wash'}, {text: 'rest'}]}",
            DoDontList.toDo("wash", "rest")),
        Sample.of(
            "do-dont-list",
            "do not",
            "{heading: \"Don't\", icon: 'cross', items: [{text: 'peel'}]}",
            DoDontList.notToDo("do not peel")),
        Sample.of(
            "warning-callout",
            "default",
            "{heading: 'School', text: 'Stay <away>'}",
            new WarningCallout("School", "Stay <away>")),
        Sample.of(
            "warning-callout",
            "saying important itself",
            "{heading: 'Important', text: 'Stay'}",
            new WarningCallout("Important", "Stay")),
        Sample.of(
            "notification-banner",
            "important",
            "{text: 'The record was updated.'}",
            NotificationBanner.important("The record was updated.")),
        Sample.of(
            "notification-banner",
            "success",
            "{text: 'E-mail sent', variant: 'success'}",
            NotificationBanner.success("E-mail sent")),
        Sample.of(
            "panel",
            "default",
            "{heading: 'Booked', text: 'We sent it'}",
            new Panel("Booked", "We sent it")),
        Sample.of("tag", "default", "{text: 'Active'}", new Tag("Active")),
        Sample.of(
            "tag",
            "aqua green",
            "{text: 'A&E', colour: 'aqua-green'}",
            new Tag("A&E", Tag.Colour.AQUA_GREEN)),
        Sample.of(
            "hero", "default", "{heading: 'Here', text: 'Helping'}", new Hero("Here", "Helping")));
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
    HtmlContainer user = Markup.element("span", "");
    user.setText("Flo");
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
