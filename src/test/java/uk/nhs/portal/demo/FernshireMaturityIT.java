package uk.nhs.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentForms;
import uk.nhs.portal.maturity.assessments.AssessmentState;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.assessments.ReviewAssessments;
import uk.nhs.portal.maturity.assessments.WriteAssessments;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class FernshireMaturityIT {

  @Autowired private ImportFiles importFiles;
  @Autowired private RecordObservations record;
  @Autowired private MaturityModels models;
  @Autowired private AssessmentForms forms;
  @Autowired private WriteAssessments write;
  @Autowired private ReviewAssessments review;
  @Autowired private FindObservations observations;
  @Autowired private FindAssessments assessments;
  @Autowired private MovableClock clock;

  @AfterAll
  static void leaveNothing(@Autowired JdbcClient jdbc) {
    for (String table :
        List.of(
            "organisation",
            "postcode",
            "organisation_succession",
            "organisation_lineage",
            "organisation_former_name")) {
      jdbc.sql("DELETE FROM " + table).update();
    }
  }

  @Test
  void onlyTrustsThatDoNotExistGetStagesAndAssessments() {
    clock.reset();
    SignedInAs.thePortal(() -> {
      new FernshireTrusts(new FernshireOrganisations(importFiles)).load();
      new FernshireMaturity(record, models, forms, write, review).invent();
      return true;
    });

    List<Observation> invented =
        observations.all(ModelCode.EMRAM).stream()
            .filter(each -> each.source().startsWith("Invented"))
            .toList();
    assertThat(invented)
        .hasSizeGreaterThan(60)
        .allSatisfy(each -> assertThat(each.organisation().value()).startsWith("ZYT"));
    assertThat(invented.stream().map(Observation::organisation).distinct()).hasSize(21);
    List<Assessment> all =
        SignedInAs.thePortal(() -> {
          List<Assessment> found = new ArrayList<>(assessments.published());
          found.addAll(assessments.waiting());
          return found;
        });
    assertThat(all.stream().filter(each -> each.trust().equals(new OdsCode("ZYT03"))))
        .extracting(Assessment::state)
        .containsExactly(AssessmentState.PUBLISHED);
    assertThat(all.stream().filter(each -> each.trust().equals(new OdsCode("ZYT04"))))
        .extracting(Assessment::state)
        .containsExactly(AssessmentState.IN_REVIEW);
  }
}
