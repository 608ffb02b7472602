/// The answers that people give to questionnaires, kept from the first one on.
///
/// A *response* is one person's way through a *version* of a questionnaire, and through a second
/// one that its answers may lead to. Its address holds a *token*, of which the database knows the
/// hash only. Each answer is committed before the next question is shown and never changed
/// afterwards: the latest to an item counts. A service starts responses ([StartResponses]) and says
/// where they go on ([Continuation]); everything else is the same for all services.
@NamedInterface("responses")
@NullMarked
package uk.nhs.portal.questionnaires.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
