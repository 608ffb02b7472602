package uk.nhs.portal.bench;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// Keeps the configurations of tests, which count statements, out of what is measured.
final class WithoutTests extends TypeExcludeFilter {

  @Override
  public boolean match(MetadataReader type, MetadataReaderFactory types) {
    return type.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WithoutTests;
  }

  @Override
  public int hashCode() {
    return WithoutTests.class.hashCode();
  }
}
