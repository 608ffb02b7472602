package uk.nhs.portal.nhsuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.nhs.portal.nhsuk.form.FieldSamples;

/// Every component says the same HTML as nhsuk-frontend's own template.
class DesignSystemHtmlTests {

  @TestFactory
  Stream<DynamicTest> ourHtmlIsTheDesignSystems() throws IOException, InterruptedException {
    List<Sample> samples =
        Stream.of(ComponentSamples.all(), StructureSamples.all(), FieldSamples.all())
            .flatMap(all -> all)
            .toList();
    List<String> theirs = DesignSystemTemplates.render(samples);
    assertThat(theirs).hasSameSizeAs(samples);
    return IntStream.range(0, samples.size()).mapToObj(i -> compare(samples.get(i), theirs.get(i)));
  }

  private static DynamicTest compare(Sample sample, String theirs) {
    return DynamicTest.dynamicTest(
        sample.toString(),
        () ->
            assertThat(PlainHtml.of(sample.ours().getElement().getOuterHTML()))
                .isEqualTo(PlainHtml.of(sample.known().apply(theirs))));
  }
}
