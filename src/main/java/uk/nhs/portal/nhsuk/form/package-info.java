/// Forms as the NHS.UK design system wants them: real `form` elements with named controls, checked
/// only when they are submitted, every error in the order of the fields, nothing that a person has
/// typed ever lost.
///
/// Fields: [TextInput], [PasswordInput], [SearchInput], [Textarea], [CharacterCount], [Select],
/// [Radios], [Checkboxes], [DateInput].
@NullMarked
package uk.nhs.portal.nhsuk.form;

import org.jspecify.annotations.NullMarked;
