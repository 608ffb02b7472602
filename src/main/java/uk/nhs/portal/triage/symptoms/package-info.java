/// What people call what they have: the symptoms that 111 online knows, found by plain words,
/// misspelt ones too, from A to Z and by part of the body.
///
/// Words that tell of an emergency are known too, so that whoever types them is shown what to do at
/// once. Both lists are data that clinicians review (`topics.yaml`, `red-flag-words.yaml`).
@NullMarked
package uk.nhs.portal.triage.symptoms;

import org.jspecify.annotations.NullMarked;
