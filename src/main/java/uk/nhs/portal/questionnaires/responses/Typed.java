package uk.nhs.portal.questionnaires.responses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;

/// What somebody typed or chose, before anybody knows whether it answers the question.
public interface Typed {

  /// What it means as an answer to an item; asked again, it says the same.
  ///
  /// @param today the day in England
  Reading as(Item item, LocalDate today);

  /// The values of each named control, to be shown again if they are refused.
  Map<String, List<String>> fields();

  /// An answer that is known already, such as an age from a record.
  static Typed known(Answer answer) {
    return new Typed() {
      @Override
      public Reading as(Item item, LocalDate today) {
        return item.refusal(answer, today)
            .<Reading>map(code -> new Reading.Unfit(List.of(new Problem(item.id().value(), code))))
            .orElseGet(() -> new Reading.Fit(answer));
      }

      @Override
      public Map<String, List<String>> fields() {
        return Map.of();
      }
    };
  }

  /// What something typed turned out to be.
  sealed interface Reading {

    /// An answer that the item takes.
    record Fit(Answer answer) implements Reading {}

    /// A file that the item takes; the answer is made when it is kept.
    record Uploaded(UploadedFile file) implements Reading {}

    /// No answer.
    ///
    /// @param problems in the order of the controls, at least one
    record Unfit(List<Problem> problems) implements Reading {

      public Unfit {
        problems = List.copyOf(problems);
      }
    }
  }
}
