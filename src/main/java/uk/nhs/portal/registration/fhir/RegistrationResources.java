package uk.nhs.portal.registration.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import uk.nhs.portal.fhir.FhirAnswer;
import uk.nhs.portal.fhir.FhirController;
import uk.nhs.portal.fhir.FhirProblem;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.decisions.ApplicantFile;
import uk.nhs.portal.registration.decisions.DecideApplications;
import uk.nhs.portal.registration.decisions.Deciding;
import uk.nhs.portal.registration.decisions.Queue;
import uk.nhs.portal.registration.decisions.QueueQuestion;
import uk.nhs.portal.registration.decisions.QueueQuestion.Tab;
import uk.nhs.portal.registration.decisions.ReviewApplications;
import uk.nhs.portal.registration.decisions.ReviewReason;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.decisions.Stepping;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.OtherReason;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.registration.grounds.RefusalChecked;

/// Registrations for the systems of a practice: search tasks, read what belongs to them,
/// acknowledge and decide by changing the task. The rules are those of the pages.
@FhirController
class RegistrationResources {

  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
  private static final String TASKS = "/fhir/R4/Task";

  private final ShowApplicants show;
  private final ReviewApplications review;
  private final DecideApplications decide;
  private final MyPractices practices;
  private final String base;

  RegistrationResources(
      ShowApplicants show,
      ReviewApplications review,
      DecideApplications decide,
      MyPractices practices,
      @Value("${portal.public-url}") String publicUrl) {
    this.show = show;
    this.review = review;
    this.decide = decide;
    this.practices = practices;
    this.base = publicUrl.replaceFirst("/+$", "") + "/fhir/R4/";
  }

  /// The tasks of the system's practice that stand somewhere, each with its patient and answers.
  @GetMapping(TASKS)
  public ResponseEntity<String> search(
      @RequestParam(defaultValue = "requested") String status,
      @RequestParam(name = "_page", defaultValue = "1") int page) {
    if (page < 1 || page > 10_000) {
      throw new FhirProblem(HttpStatus.BAD_REQUEST, IssueType.VALUE, "_page is 1 to 10000.");
    }
    OdsCode practice = practice();
    QueueQuestion question =
        new QueueQuestion(tab(status), null, null, null, QueueQuestion.Sort.CLOCK);
    Queue queue = show.queue(practice, question, page);
    Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
    bundle.addLink().setRelation("self").setUrl(link(status, page));
    if (queue.hasMore()) {
      bundle.addLink().setRelation("next").setUrl(link(status, page + 1));
    }
    queue
        .rows()
        .forEach(row -> {
          Resources resources = new Resources(show.one(practice, row.id()), practice.value());
          add(bundle, resources.task(), SearchEntryMode.MATCH);
          add(bundle, resources.patient(), SearchEntryMode.INCLUDE);
          add(bundle, resources.own(), SearchEntryMode.INCLUDE);
          add(bundle, resources.shared(), SearchEntryMode.INCLUDE);
        });
    return FhirAnswer.resource(bundle);
  }

  private String link(String status, int page) {
    return base + "Task?status=" + status + "&_page=" + page;
  }

  private void add(Bundle bundle, Resource resource, SearchEntryMode mode) {
    bundle
        .addEntry()
        .setFullUrl(base + resource.fhirType() + "/" + resource.getIdElement().getIdPart())
        .setResource(resource)
        .getSearch()
        .setMode(mode);
  }

  @GetMapping(TASKS + "/{id}")
  public ResponseEntity<String> task(@PathVariable String id) {
    return task(file(id));
  }

  @GetMapping("/fhir/R4/Patient/{id}")
  public ResponseEntity<String> patient(@PathVariable String id) {
    ApplicantFile file = file(id);
    return FhirAnswer.resource(
        new Resources(file, practice().value()).patient(), file.row().version());
  }

  @GetMapping("/fhir/R4/QuestionnaireResponse/{id}")
  public ResponseEntity<String> answers(@PathVariable String id) {
    boolean shared = id.endsWith(Resources.SHARED);
    ApplicantFile file =
        file(shared ? id.substring(0, id.length() - Resources.SHARED.length()) : id);
    Resources resources = new Resources(file, practice().value());
    return FhirAnswer.resource(shared ? resources.shared() : resources.own(), file.row().version());
  }

  /// Acknowledges, reviews or decides. `If-Match` names the version that was read.
  @PatchMapping(TASKS + "/{id}")
  public ResponseEntity<String> change(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable String body) {
    int seen = version(ifMatch);
    TaskChange change = TaskChange.read(body);
    ApplicantFile file = file(id);
    OdsCode practice = practice();
    ApplicantId applicant = file.row().id();
    switch (change.status()) {
      case RECEIVED -> {
        if (file.row().version() != seen) {
          throw changed();
        }
        review.received(practice, applicant);
      }
      case INPROGRESS -> stepped(review.review(practice, applicant, seen, reason(change)));
      case COMPLETED ->
          decided(decide.approve(practice, applicant, seen), ApplicantStatus.APPROVED);
      default ->
          decided(
              decide.decline(practice, applicant, seen, refusal(change)), ApplicantStatus.DECLINED);
    }
    return task(file(id));
  }

  private ResponseEntity<String> task(ApplicantFile file) {
    return FhirAnswer.resource(
        new Resources(file, practice().value()).task(), file.row().version());
  }

  private static void stepped(Stepping stepping) {
    if (stepping == Stepping.CHANGED_MEANWHILE) {
      throw changed();
    }
  }

  /// What was decided like that before is no mistake: the system asks again what it did not hear.
  private static void decided(Deciding deciding, ApplicantStatus wanted) {
    switch (deciding) {
      case Deciding.Done _ -> {}
      case Deciding.AlreadyDecided(ApplicantStatus as) when as == wanted -> {}
      case Deciding.AlreadyDecided(ApplicantStatus as) ->
          throw new FhirProblem(
              HttpStatus.CONFLICT, IssueType.CONFLICT, "It was decided before: " + as + ".");
      case Deciding.ChangedMeanwhile _ -> throw changed();
      case Deciding.Refused(Deciding.Why why) ->
          throw TaskChange.unfit("It cannot be decided like that: " + why + ".");
    }
  }

  private static FhirProblem changed() {
    return new FhirProblem(
        HttpStatus.PRECONDITION_FAILED,
        IssueType.CONFLICT,
        "It was changed meanwhile. Read it again, then decide.");
  }

  private static Refusal refusal(TaskChange change) {
    Ground ground =
        change.codes().stream()
            .flatMap(code -> named(Ground.values(), code).stream())
            .findFirst()
            .orElseThrow(() ->
                TaskChange.unfit(
                    "A rejection needs one of these grounds as the code of statusReason: "
                        + Arrays.toString(Ground.values())));
    OtherReason detail =
        change.codes().stream()
            .flatMap(code -> named(OtherReason.values(), code).stream())
            .findFirst()
            .orElse(null);
    return switch (RefusalChecked.of(ground, detail, change.text())) {
      case RefusalChecked.Lawful(Refusal refusal) -> refusal;
      case RefusalChecked.ReasonNeeded _ ->
          throw TaskChange.unfit(
              "Other reasonable grounds need a second code: "
                  + Arrays.toString(OtherReason.values()));
      case RefusalChecked.WordsNeeded _ ->
          throw TaskChange.unfit(
              "Other reasonable grounds need an explanation of at least "
                  + Refusal.LEAST
                  + " characters as the text of statusReason.");
      case RefusalChecked.WordsTooLong _ ->
          throw TaskChange.unfit("The explanation has at most " + Refusal.MOST + " characters.");
      case RefusalChecked.Forbidden forbidden ->
          throw TaskChange.unfit(
              "Nobody may be declined for that: " + forbidden.found().getFirst().reason() + ".");
    };
  }

  private static ReviewReason reason(TaskChange change) {
    return change.codes().stream()
        .flatMap(code -> named(ReviewReason.values(), code).stream())
        .findFirst()
        .orElseThrow(() ->
            TaskChange.unfit(
                "A review needs one of these as the code of statusReason: "
                    + Arrays.toString(ReviewReason.values())));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String code) {
    return Arrays.stream(all).filter(each -> each.name().equals(code)).findFirst();
  }

  private static int version(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new FhirProblem(
          HttpStatus.PRECONDITION_REQUIRED,
          IssueType.REQUIRED,
          "Send the version that you read as If-Match.");
    }
    Matcher version = VERSION.matcher(ifMatch.strip());
    if (!version.matches()) {
      throw new FhirProblem(HttpStatus.BAD_REQUEST, IssueType.VALUE, "If-Match is like W/\"3\".");
    }
    return Integer.parseInt(version.group(1));
  }

  private static Tab tab(String status) {
    return switch (status) {
      case "requested", "received" -> Tab.NEW;
      case "in-progress" -> Tab.REVIEW;
      case "completed" -> Tab.APPROVED;
      case "rejected" -> Tab.DECLINED;
      case "cancelled" -> Tab.CLOSED;
      default ->
          throw new FhirProblem(
              HttpStatus.BAD_REQUEST,
              IssueType.VALUE,
              "status is one of "
                  + List.of("requested", "in-progress", "completed", "rejected", "cancelled"));
    };
  }

  private OdsCode practice() {
    return practices.chosen(Optional.empty());
  }

  private ApplicantFile file(String id) {
    try {
      return show.one(practice(), ApplicantId.parse(id));
    } catch (IllegalArgumentException none) {
      throw new NotFound("applicant");
    }
  }
}
