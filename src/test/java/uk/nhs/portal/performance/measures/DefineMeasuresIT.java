package uk.nhs.portal.performance.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.nhs.portal.performance.measures.MeasureDefined.Defined;
import uk.nhs.portal.performance.measures.MeasureDefined.Refused;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class DefineMeasuresIT {

  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired private DefineMeasures define;
  @Autowired private FindMeasures find;

  private final List<DefinitionRemark> remarks = new ArrayList<>();
  private String code = "";

  @BeforeEach
  void aCodeThatNobodyUses() {
    code = "defined-" + NEXT.incrementAndGet();
  }

  private String named(String name) {
    return "{\"code\": \"%s\", \"name\": \"%s\", \"unit\": \"%%\"}".formatted(code, name);
  }

  private List<String> names() {
    return find.byCode(new MeasureCode(code))
        .map(measure ->
            find.versions(measure).stream().map(version -> version.measure().name()).toList())
        .orElse(List.of());
  }

  @Test
  void whatADefinitionWouldChangeIsToldWithoutChangingIt() {
    define.define(named("As it was"), remarks::add);

    Defined told = (Defined) define.preview(named("As it would be"), remarks::add);

    assertThat(told.changed()).singleElement().matches(measure -> measure.version() == 2);
    assertThat(names()).containsExactly("As it was");
    assertThat(define.preview(named("As it was"), remarks::add))
        .matches(same -> same instanceof Defined defined && defined.unchanged().size() == 1);
  }

  @Test
  void aPreviewSaysWhatIsWrong() {
    assertThat(define.preview("{\"code\": \"no name\"}", remarks::add)).isInstanceOf(Refused.class);

    assertThat(remarks)
        .extracting(DefinitionRemark::field, DefinitionRemark::code)
        .contains(
            org.assertj.core.groups.Tuple.tuple("code", "measure-code.characters"),
            org.assertj.core.groups.Tuple.tuple("name", "field.empty"));
  }

  @Test
  void whatThePortalBringsAlongIsDefinedOnceAndNewlyWhenItSaysSomethingNew() {
    define.defineOnce(named("First release"), remarks::add);
    define.defineOnce(named("First release"), remarks::add);
    assertThat(names()).containsExactly("First release");

    define.defineOnce(named("Second release"), remarks::add);
    assertThat(names()).containsExactly("Second release", "First release");
  }

  @Test
  void whatSomebodyChangedIsNotChangedBackByTheNextStart() {
    define.defineOnce(named("As the portal brings it"), remarks::add);
    define.define(named("As a curator changed it"), remarks::add);

    define.defineOnce(named("As the portal brings it"), remarks::add);

    assertThat(names()).containsExactly("As a curator changed it", "As the portal brings it");
  }
}
