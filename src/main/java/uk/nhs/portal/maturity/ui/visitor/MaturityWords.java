package uk.nhs.portal.maturity.ui.visitor;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.funding.Funding;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.funding.NewAgreement;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.programmes.Target;

/// Stages, targets and money in words; what is unknown is said to be.
final class MaturityWords {

  private static final Words WORDS = MaturityPage.WORDS;

  private MaturityWords() {}

  /// A value of an enum, whose words stand under its name.
  static String one(String prefix, Enum<?> value) {
    return WORDS.get(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// `EMRAM stage 5`, `CCMM stage 2`, `group 1`.
  static String stage(ModelCode model, int stage) {
    return WORDS.get(model == ModelCode.EPR_GROUP ? "stage.group" : "stage.of", model, stage);
  }

  /// `EMRAM stage 5 (2018 to 2021), self-reported`.
  static String observed(Observation seen, MaturityModels models) {
    Integer stage = seen.stage();
    return stage == null
        ? WORDS.get("stage.withdrawn")
        : WORDS.get(
            "stage.observed",
            stage(seen.model(), stage),
            models.edition(seen.model(), seen.edition()).orElseThrow().name(),
            one("standing", seen.standing()));
  }

  /// What is known of where somebody is and wants to be: in words where nothing is.
  static String standsAt(
      Optional<Observation> current, @Nullable Target target, MaturityModels models) {
    String stage =
        current.map(seen -> observed(seen, models) + ".").orElse(WORDS.get("stage.none"));
    return target == null ? stage : stage + " " + WORDS.get("stage.target", target(target));
  }

  static String target(@Nullable Target target) {
    return target == null ? WORDS.get("unknown") : stage(target.model(), target.stage());
  }

  static String date(@Nullable LocalDate day) {
    return day == null ? WORDS.get("unknown") : NhsFormat.date(day);
  }

  /// A maximum, which is no payment.
  static String maximum(@Nullable Funding funding) {
    Money maximum = funding == null ? null : funding.facts().maximum();
    return maximum == null
        ? WORDS.get("money.unknown")
        : WORDS.get("money.up-to", maximum.formatted());
  }

  static String agreed(@Nullable Funding funding) {
    Money agreed = funding == null ? null : funding.facts().agreed();
    return agreed == null ? WORDS.get("money.unknown") : agreed.formatted();
  }

  static String matched(@Nullable Funding funding) {
    if (funding == null) {
      return WORDS.get("money.unknown");
    }
    NewAgreement facts = funding.facts();
    Money matched = facts.matched();
    if (matched != null) {
      return matched.formatted();
    }
    return WORDS.get(facts.matchedRequired() ? "money.matched-required" : "money.unknown");
  }

  /// What is known to have been paid.
  static String paid(@Nullable Funding funding) {
    return funding == null
        ? WORDS.get("money.no-payment")
        : funding.paid().map(Money::formatted).orElse(WORDS.get("money.no-payment"));
  }
}
