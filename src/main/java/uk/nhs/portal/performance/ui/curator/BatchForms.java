package uk.nhs.portal.performance.ui.curator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.performance.batches.BatchDecision;
import uk.nhs.portal.performance.batches.ReleaseBatches;

/// Takes the forms by which curators decide about a batch. The same form sent twice has the result
/// of the first time: a batch is decided about once.
@RestController
@RolesAllowed({"CURATOR", "ADMIN"})
class BatchForms {

  private final ReleaseBatches release;
  private final FigureCurators curators;
  private final Clock clock;

  BatchForms(ReleaseBatches release, FigureCurators curators, Clock clock) {
    this.release = release;
    this.curators = curators;
    this.clock = clock;
  }

  /// Who goes back to where a form was sent sees the batch.
  @GetMapping({
    "/curator/performance/{batch}/approve",
    "/curator/performance/{batch}/discard",
    "/curator/performance/{batch}/withdraw/confirm"
  })
  public ResponseEntity<Void> notSent(@PathVariable String batch) {
    return PostForm.seeOther(CuratorPage.to(id(batch)));
  }

  @PostMapping("/curator/performance/{batch}/approve")
  public ResponseEntity<Void> approve(
      @PathVariable String batch,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    UUID by = curators.account();
    UUID id = id(batch);
    PublishForm form = new PublishForm(typed, clock);
    if (!form.isRight()) {
      return again(request, CuratorPage.to(id), typed);
    }
    return answer(id, release.approve(id, by, form.publicFrom()));
  }

  @PostMapping("/curator/performance/{batch}/discard")
  public ResponseEntity<Void> discard(@PathVariable String batch) {
    UUID by = curators.account();
    UUID id = id(batch);
    return answer(id, release.discard(id, by));
  }

  @PostMapping("/curator/performance/{batch}/withdraw/confirm")
  public ResponseEntity<Void> withdraw(
      @PathVariable String batch,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    UUID by = curators.account();
    UUID id = id(batch);
    WithdrawForm form = new WithdrawForm(typed);
    if (!form.isRight()) {
      return again(request, WithdrawView.of(id), typed);
    }
    return answer(id, release.withdraw(id, by, form.reason()));
  }

  private static ResponseEntity<Void> answer(UUID batch, BatchDecision decision) {
    String query =
        switch (decision) {
          case BatchDecision.Approved(_, _, boolean embargoed) ->
              "done=" + (embargoed ? "embargoed" : "published");
          case BatchDecision.Discarded _ -> "done=discarded";
          case BatchDecision.Withdrawn _ -> "done=withdrawn";
          case BatchDecision.SamePerson _ -> "problem=same-person";
          case BatchDecision.AlreadyApproved _ -> "problem=approved";
          case BatchDecision.AlreadyDiscarded _ -> "problem=discarded";
          case BatchDecision.AlreadyWithdrawn _ -> "problem=withdrawn";
          case BatchDecision.NotApproved _ -> "problem=not-approved";
          case BatchDecision.Outdated _ -> "problem=outdated";
          case BatchDecision.Unknown _ -> throw new NotFound("batch");
        };
    return PostForm.seeOther(CuratorPage.to(batch) + "?" + query);
  }

  private static ResponseEntity<Void> again(
      HttpServletRequest request, String page, Map<String, String> typed) {
    KeptFields.keep(request, page, typed);
    return PostForm.seeOther(page + "?again");
  }

  private static UUID id(String batch) {
    return CuratorPage.batch(batch);
  }
}
