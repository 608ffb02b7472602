package uk.nhs.portal.triage.ui.curator;

import java.util.Optional;
import uk.nhs.portal.nhsuk.Question;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Option;

/// The control for an answer to a question that somebody tries.
final class TryField {

  private TryField() {}

  static Field<?, ?> of(Item item) {
    String name = TriedAnswers.name(item.id());
    Question question = Question.of(item.text());
    return switch (item.kind()) {
      case CHOICE -> choice(new Radios(name, question), item);
      case YES_NO ->
          hinted(
              new Radios(name, question)
                  .option("yes", CuratorPage.WORDS.get("answer.yes"))
                  .option("no", CuratorPage.WORDS.get("answer.no")),
              item);
      case CHOICES -> choices(new Checkboxes(name, question), item);
      case DATE -> new TextInput(name, question).hint(CuratorPage.WORDS.get("curator.try.date"));
      default -> text(new TextInput(name, question), item);
    };
  }

  private static Radios choice(Radios radios, Item item) {
    item.options().forEach(option -> radios.option(option.code(), words(option)));
    return hinted(radios, item);
  }

  private static Checkboxes choices(Checkboxes boxes, Item item) {
    for (Option option : item.options()) {
      if (option.exclusive()) {
        boxes.exclusive(option.code(), words(option));
      } else {
        boxes.option(option.code(), words(option));
      }
    }
    return hinted(boxes, item);
  }

  private static String words(Option option) {
    return option.hint() == null ? option.text() : option.text() + " (" + option.hint() + ")";
  }

  private static TextInput text(TextInput input, Item item) {
    Optional.ofNullable(item.unit()).ifPresent(input::suffix);
    return hinted(input, item);
  }

  private static <F extends Field<?, F>> F hinted(F field, Item item) {
    String hint = item.hint();
    return hint == null ? field : field.hint(hint);
  }
}
