/// Proves questionnaires right: over all answers, not over a sample.
///
/// Answers that no condition tells apart are one *class*; a set of answers to all items is a binary
/// decision diagram over those classes ([AnswerSet]), and what a questionnaire does is a few such
/// sets ([Behaviour]): with which answers an item is asked, an ending reached, an advice given.
/// Each check asks whether a set is empty; an answer in it is the counter-example.
@NamedInterface("check")
@NullMarked
package uk.nhs.portal.questionnaires.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
