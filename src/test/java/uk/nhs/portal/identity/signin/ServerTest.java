package uk.nhs.portal.identity.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import uk.nhs.portal.testing.DatabaseTest;

/// A test of a real server with a real database, as a browser sees it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "portal.outbox.enabled=false",
      "portal.operator-password=only-for-the-operators",
      "portal.sign-in.wrong-per-network-and-hour=40"
    })
public @interface ServerTest {}
