package uk.nhs.portal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/// A test of a module against a real database: H2, or MySQL when `portal.test.database=mysql`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest
@ContextConfiguration(initializers = DatabaseUnderTest.class)
@TestExecutionListeners(
    listeners = WhoIsSignedInHere.class,
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({CountedStatements.class, MovableClock.Configuration.class})
public @interface DatabaseTest {}
