/// The pages that ask, for every service: one question a page, check your answers, a list of tasks,
/// what was done. They work with and without scripts.
///
/// A service has views of its own below its own addresses, each a few lines that extend [AskPage],
/// [CheckPage], [TasksPage] or [DonePage], and says where they are ([ResponseLinks]). The form of a
/// question is posted to [TakeAnswers] by the browser itself, or heard by Flow; both read it with
/// [ReadAnswer], so both say the same.
@NamedInterface("page")
@NullMarked
package uk.nhs.portal.questionnaires.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
