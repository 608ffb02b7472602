package uk.nhs.portal.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.imports.Figures;
import uk.nhs.portal.testing.DatabaseTest;

/// Small numbers, and what would give them away.
@DatabaseTest
@Import(Figures.class)
class HiddenFiguresIT {

  private static final String HEADER = "period,organisation,numerator,denominator";
  private static final String RARE = "test-rare";

  @Autowired private Figures figures;
  @Autowired private JdbcClient sql;

  @BeforeEach
  void start() {
    figures.reset();
    figures.measure(RARE, "\"unit\": \"%\", \"suppressBelow\": 5");
  }

  @Test
  void aSmallNumberIsHiddenAndTheNextSmallestWithIt() {
    figures.publish(
        RARE, HEADER, "2025-01-01,RX1,3,100", "2025-01-01,RX2,20,100", "2025-01-01,RX3,30,100");

    assertThat(hidden("RX1")).isEqualTo("P");
    assertThat(hidden("RX2")).as("in the same board and region").isEqualTo("S");
    assertThat(figures.series(RARE, "RX1"))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.hidden()).isTrue();
          assertThat(figure.numerator()).isNull();
          assertThat(figure.value()).isNull();
        });
  }

  @Test
  void whatCanBeComputedFromWhatIsSeenIsNoSmallNumber() {
    figures.publish(
        RARE, HEADER, "2025-01-01,RX1,3,100", "2025-01-01,RX2,20,100", "2025-01-01,RX3,30,100");

    Figure england = Objects.requireNonNull(figures.england(RARE, "2025-01-01"));
    double seen =
        List.of("RX1", "RX2", "RX3").stream()
            .flatMap(code -> figures.series(RARE, code).stream())
            .filter(figure -> figure.numerator() != null)
            .mapToDouble(Figure::numerator)
            .sum();
    assertThat(england.hidden() || 53 - seen >= 5).isTrue();
  }

  @Test
  void zeroAndLargeNumbersAreSeen() {
    figures.publish(RARE, HEADER, "2025-01-01,RX1,0,100", "2025-01-01,RX2,20,100");

    assertThat(figures.value(RARE, "RX1", "2025-01-01")).isZero();
    assertThat(figures.value(RARE, "RX2", "2025-01-01")).isEqualTo(20.0);
  }

  @Test
  void aFigureThatWasSeenIsHiddenWhenALaterOneWouldBeGivenAwayByIt() {
    figures.publish(RARE, HEADER, "2025-01-01,RX2,20,100", "2025-01-01,RX3,30,100");
    assertThat(figures.value(RARE, "RX2", "2025-01-01")).isEqualTo(20.0);

    figures.publish(RARE, HEADER, "2025-01-01,RX1,3,100");

    assertThat(figures.value(RARE, "RX1", "2025-01-01")).isNull();
    assertThat(figures.value(RARE, "RX2", "2025-01-01")).isNull();
  }

  private String hidden(String organisation) {
    return sql.sql("SELECT hidden FROM figure WHERE organisation = ?")
        .param(organisation)
        .query(String.class)
        .single();
  }
}
