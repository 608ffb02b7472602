package uk.nhs.portal.maturity.assessments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What somebody wants to say about a theme; see [Word].
public record NewWord(String theme, boolean agrees, @Nullable BigDecimal proposed, String text) {

  public static final int LONGEST = 1_500;

  public NewWord {
    text = text.strip();
  }
}
