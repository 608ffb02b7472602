package uk.nhs.portal.maturity.assessments;

import java.util.Arrays;
import java.util.Optional;

/// The two self-assessments, each with questions and a scale of its own; their scores cannot be
/// compared.
public enum AssessmentEdition {
  /// Readiness, capabilities and infrastructure, scored from 0 to 100.
  OF_2015("maturity-2015", "2015", 0, 100, 0),
  /// The seven dimensions that trusts judge themselves by since 2023, in levels from 1 to 5.
  OF_2023("maturity-now", "2023", 1, 5, 1);

  private final String form;
  private final String slug;
  private final int lowest;
  private final int highest;
  private final int decimals;

  AssessmentEdition(String form, String slug, int lowest, int highest, int decimals) {
    this.form = form;
    this.slug = slug;
    this.lowest = lowest;
    this.highest = highest;
    this.decimals = decimals;
  }

  /// The edition that an address names.
  public static Optional<AssessmentEdition> of(String slug) {
    return Arrays.stream(values()).filter(each -> each.slug.equals(slug)).findFirst();
  }

  /// Which service asks, and the name of its questionnaire.
  public String form() {
    return form;
  }

  /// The edition in addresses and forms.
  public String slug() {
    return slug;
  }

  public int lowest() {
    return lowest;
  }

  public int highest() {
    return highest;
  }

  /// How exactly scores are shown and proposed.
  public int decimals() {
    return decimals;
  }
}
