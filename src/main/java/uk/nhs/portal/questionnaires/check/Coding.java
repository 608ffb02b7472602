package uk.nhs.portal.questionnaires.check;

import java.util.BitSet;
import java.util.List;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Condition;

/// How the answers to one item are told by variables, so that all values of the variables mean an
/// answer, and every class of answers is meant by some.
interface Coding {

  /// All its variables, as the set in which each is true.
  AnswerSet variables();

  /// Those in which the item is answered, not skipped.
  AnswerSet answered();

  /// Those whose answer makes a comparison hold.
  AnswerSet where(Condition atom);

  /// What values of the variables mean.
  Answer answer(BitSet values);

  /// The answers that warn of something serious, one for each class.
  List<Answer> redFlags();

  /// The members of a set that leave it when a red flag takes the place of an answer without one,
  /// or joins the other chosen options.
  AnswerSet leaving(AnswerSet set, Answer redFlag);

  /// What an answer becomes then.
  Answer with(Answer redFlag, Answer before);
}
