/// The NHS.UK design system (nhsuk-frontend 10.6.1) in Java: one class per component, with its name
/// and its HTML, made of plain elements only. Knows Flow and the design system; knows nothing of
/// health.
///
/// In pages: [ActionLink], [BackLink], [Breadcrumb], [Button], [ButtonGroup], [Card], [CareCard],
/// [ContentsList], [Details], [Expander], [DoDontList], [Footer], [Header] with [HeaderItem] and
/// [HeaderSearch], [Heading], [Hero], [InsetText], [NotificationBanner], [Pagination],
/// [NumberedPagination], [Panel], [SkipLink], [SummaryList], [Table], [Tabs], [Tag], [TaskList],
/// [WarningCallout]; around fields: [ErrorMessage], [ErrorSummary], [Fieldset], [Hint], [Label],
/// [Legend]; for plain text: [Paragraph], [Link], [ItemList], [Markup]; for what never changes:
/// [Still]; our own, under `app-`: [PhaseBanner], [Timeline]. Fields and forms live in
/// `nhsuk.form`, whole pages in `nhsuk.page`.
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package uk.nhs.portal.nhsuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
