package uk.nhs.portal.questionnaires;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers by the items that they belong to, at most one each; whether they count, the
/// questionnaire decides.
public final class Answers {

  private static final Answers NONE = new Answers(Map.of());

  private final Map<LinkId, Answer> byItem;

  private Answers(Map<LinkId, Answer> byItem) {
    this.byItem = byItem;
  }

  public static Answers none() {
    return NONE;
  }

  public static Answers of(Map<LinkId, Answer> byItem) {
    return new Answers(Collections.unmodifiableMap(new LinkedHashMap<>(byItem)));
  }

  /// These answers and one more, which takes the place of an earlier one to the same item.
  public Answers with(LinkId item, Answer answer) {
    Map<LinkId, Answer> more = new LinkedHashMap<>(byItem);
    more.put(item, answer);
    return new Answers(Collections.unmodifiableMap(more));
  }

  public Optional<Answer> to(LinkId item) {
    return Optional.ofNullable(byItem.get(item));
  }

  @Nullable Answer orNull(LinkId item) {
    return byItem.get(item);
  }

  /// All of them, in the order in which they were given first.
  public Map<LinkId, Answer> byItem() {
    return byItem;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answers answers && byItem.equals(answers.byItem);
  }

  @Override
  public int hashCode() {
    return byItem.hashCode();
  }

  @Override
  public String toString() {
    return "Answers[" + byItem.keySet() + "]";
  }
}
