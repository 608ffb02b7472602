package uk.nhs.portal.nhsuk;

import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.nhsuk.CareCard.Urgency;
import uk.nhs.portal.nhsuk.Heading.Size;

/// The components that are text, link or box, in the variants that pages use.
final class ComponentSamples {

  private ComponentSamples() {}

  static Stream<Sample> all() {
    return Stream.of(links(), buttons(), cards(), texts()).flatMap(List::stream);
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
}
