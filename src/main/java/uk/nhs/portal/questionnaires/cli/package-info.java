/// `./portal questionnaire`: work on files of questionnaires, without a database, a web server or
/// Spring, so that it answers at once.
///
/// Each [Action] is one word of the command; [QuestionnaireCommand] finds it and turns what goes
/// wrong into one line and an exit code.
@NamedInterface("cli")
@NullMarked
package uk.nhs.portal.questionnaires.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
