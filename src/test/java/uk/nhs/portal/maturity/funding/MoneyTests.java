package uk.nhs.portal.maturity.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10000000 | £10 million",
        "£7,500,000 | £7.5 million",
        "10,000,001 | £10,000,001",
        "250 000 | £250,000",
        "99.50 | £99.50",
        "0 | £0"
      })
  void anAmountIsReadAsPeopleTypeItAndSaidAsPeopleSayIt(String typed, String said) {
    assertThat(Money.of(typed)).get().extracting(Money::formatted).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10m", "-5", "1.5", "1,00", "£", "99999999999999999999"})
  void whatIsNoAmountIsNone(String typed) {
    assertThat(Money.of(typed)).isEmpty();
  }
}
