package uk.nhs.portal.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Says, before each test, that the server under test knows who is signed in.
///
/// Spring Security keeps for the whole machine where that is held, and each server that starts puts
/// its own place there: of several in one test run, the one that started last. A test of an earlier
/// one would find nobody signed in.
final class WhoIsSignedInHere implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    test.getApplicationContext()
        .getBeanProvider(SecurityContextHolderStrategy.class)
        .ifUnique(SecurityContextHolder::setContextHolderStrategy);
  }
}
