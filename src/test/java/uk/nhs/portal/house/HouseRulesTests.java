package uk.nhs.portal.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "uk.nhs.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices().matching("uk.nhs.portal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobodyReadsTheTimeWithoutTheClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule onlyPagesKnowVaadin =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..ui..", "..nhsuk..", "..shell..", "..identity.signin..", "..questionnaires.page..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..");

  @ArchTest
  static final ArchRule entitiesStayInTheirModule =
      classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

  @ArchTest
  static final ArchRule viewsStayInTheirModule =
      classes().that().areAnnotatedWith(Route.class).should().notBePublic();

  @ArchTest
  static final ArchRule everyRouteSaysWhoMayOpenIt =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should(
              beAnnotatedWith(AnonymousAllowed.class)
                  .or(beAnnotatedWith(RolesAllowed.class))
                  .or(beAnnotatedWith(PermitAll.class)));

  @ArchTest
  static final ArchRule everyViewIsInTheRoomOfItsAudience =
      classes().that().areAnnotatedWith(Route.class).should(haveTheRouteOfTheirAudience());

  @ArchTest
  static final ArchRule nothingLivesInTheSessionAlone =
      noClasses()
          .should()
          .beAnnotatedWith(PreserveOnRefresh.class)
          .orShould()
          .beAnnotatedWith(VaadinSessionScope.class);

  @ArchTest
  static final ArchRule dependenciesComeThroughTheConstructor =
      fields().should().notBeAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule nothingStaticChanges = fields().that().areStatic().should().beFinal();

  private static ArchCondition<JavaClass> haveTheRouteOfTheirAudience() {
    Map<String, String> prefixes =
        Map.of(
            "practice", "practice",
            "pharmacy", "pharmacy",
            "clinician", "clinician",
            "trust", "trust",
            "curator", "curator");
    Set<String> publicAudiences = Set.of("visitor", "patient");
    return new ArchCondition<>("live in ui.<audience> with the prefix of that audience") {
      @Override
      public void check(JavaClass view, ConditionEvents events) {
        String audience = view.getPackageName().replaceFirst(".*\\.ui\\.", "");
        String route = view.getAnnotationOfType(Route.class).value();
        String prefix = prefixes.get(audience);
        boolean right =
            prefix == null
                ? publicAudiences.contains(audience)
                    && prefixes.values().stream()
                        .noneMatch(p -> route.equals(p) || route.startsWith(p + "/"))
                : route.equals(prefix) || route.startsWith(prefix + "/");
        if (!right) {
          events.add(
              SimpleConditionEvent.violated(view, view.getName() + " has the route " + route));
        }
      }
    };
  }
}
