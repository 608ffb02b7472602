package uk.nhs.portal.maturity.funding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.nhs.portal.kernel.NhsFormat;

/// An amount of pounds and pence.
///
/// @param pence from 0 to 100 billion pounds
public record Money(long pence) implements Comparable<Money> {

  public static final Money NONE = new Money(0);

  private static final long MOST = 10_000_000_000_000L;
  private static final Pattern TYPED = Pattern.compile("£?(\\d{1,3}(?:,?\\d{3})*)(?:\\.(\\d{2}))?");

  public Money {
    if (pence < 0 || pence > MOST) {
      throw new IllegalArgumentException("an amount out of bounds");
    }
  }

  /// An amount as somebody typed it: `10,000,000`, `£2500.50`.
  public static Optional<Money> of(String typed) {
    var matcher = TYPED.matcher(typed.replaceAll("\\s", ""));
    if (!matcher.matches() || typed.length() > 20) {
      return Optional.empty();
    }
    BigDecimal pounds =
        new BigDecimal(
            matcher.group(1).replace(",", "")
                + (matcher.group(2) == null ? "" : "." + matcher.group(2)));
    BigDecimal pence = pounds.movePointRight(2);
    return pence.compareTo(BigDecimal.valueOf(MOST)) > 0
        ? Optional.empty()
        : Optional.of(new Money(pence.longValueExact()));
  }

  public Money plus(Money other) {
    return new Money(pence + other.pence);
  }

  /// `£7.5 million`, `£10 million`, `£250,000`, `£99.50`.
  public String formatted() {
    BigDecimal pounds = BigDecimal.valueOf(pence, 2);
    BigDecimal millions = pounds.movePointLeft(6).stripTrailingZeros();
    if (pence >= 100_000_000 && millions.scale() <= 2) {
      return "£" + millions.toPlainString() + " million";
    }
    String whole = "£" + NhsFormat.number(pence / 100);
    return pence % 100 == 0 ? whole : whole + String.format(".%02d", pence % 100);
  }

  /// As a field takes it: `7500000` or `99.50`.
  public String typed() {
    String whole = Long.toString(pence / 100);
    return pence % 100 == 0 ? whole : whole + String.format(".%02d", pence % 100);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }
}
