package uk.nhs.portal.questionnaires;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// For whom a questionnaire is: ages in completed years, inclusive, and sexes.
///
/// A questionnaire for a population begins with two given items, [#AGE] and [#SEX], which its
/// conditions may look at.
///
/// @param sexes of `female` and `male`, at least one
public record Population(int fromAge, int toAge, Set<String> sexes) {

  public static final LinkId AGE = new LinkId("age");
  public static final LinkId SEX = new LinkId("sex");
  public static final String FEMALE = "female";
  public static final String MALE = "male";

  /// Older than anybody who lives.
  public static final int OLDEST = 120;

  public Population {
    sexes = Set.copyOf(sexes);
    if (fromAge < 0
        || toAge > OLDEST
        || fromAge > toAge
        || sexes.isEmpty()
        || !Set.of(FEMALE, MALE).containsAll(sexes)) {
      throw new IllegalArgumentException("ages lie in 0 to 120, sexes are female and male");
    }
  }

  public boolean includes(int age, String sex) {
    return age >= fromAge && age <= toAge && sexes.contains(sex);
  }

  /// The two items that every questionnaire for a population begins with.
  List<Item> givenItems() {
    Item age =
        Item.of(AGE.value(), Kind.WHOLE, "Age").limits(Limits.between(fromAge, toAge), "years");
    Item sex =
        Item.of(SEX.value(), Kind.CHOICE, "Sex")
            .options(
                Stream.of(Option.of(FEMALE, "Female"), Option.of(MALE, "Male"))
                    .filter(option -> sexes.contains(option.code()))
                    .toList());
    return List.of(age.asGiven(), sex.asGiven());
  }
}
