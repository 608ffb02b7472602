package uk.nhs.portal.maturity.assessments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.trusts.WhoKeeps;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.Response;

/// Reads assessments: published ones for everybody, others for those who work on them.
@Service
@Transactional(readOnly = true)
public class FindAssessments {

  private final AssessmentRows rows;
  private final AssessmentForms forms;
  private final FindResponses responses;
  private final FindTrusts trusts;
  private final AssessmentRights rights;
  private final WhoKeeps who;

  FindAssessments(
      AssessmentRows rows,
      AssessmentForms forms,
      FindResponses responses,
      FindTrusts trusts,
      AssessmentRights rights,
      WhoKeeps who) {
    this.rows = rows;
    this.forms = forms;
    this.responses = responses;
    this.trusts = trusts;
    this.rights = rights;
    this.who = who;
  }

  /// The assessments that everybody can read, the newest year first. One SQL statement.
  public List<Assessment> published() {
    return rows.in(List.of(AssessmentState.PUBLISHED));
  }

  /// Those of a trust that everybody can read, also under a code that it no longer has.
  public List<Assessment> published(Trust trust) {
    return rows.ofTrusts(trust.codes()).stream()
        .filter(each -> each.state() == AssessmentState.PUBLISHED)
        .toList();
  }

  /// All of a trust, for its editors.
  ///
  /// @throws NotFound for others
  public List<Assessment> own(OdsCode trust) {
    rights.requireEdits(trust);
    return rows.ofTrusts(codes(trust));
  }

  /// What a trust is asked to review, or has reviewed, for its editors.
  ///
  /// @throws NotFound for others
  public List<Assessment> toReview(OdsCode reviewer) {
    rights.requireEdits(reviewer);
    return rows.reviewedBy(codes(reviewer));
  }

  /// What is sent and not published yet, for curators.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed for others
  public List<Assessment> waiting() {
    who.requireCurator();
    return rows.in(
        EnumSet.complementOf(EnumSet.of(AssessmentState.DRAFT, AssessmentState.PUBLISHED)));
  }

  /// An assessment, for whoever may read it.
  ///
  /// @throws NotFound if there is none that they may read
  public Assessment one(UUID id) {
    Assessment found = rows.find(id).orElseThrow(() -> new NotFound("assessment"));
    rights.requireReads(found);
    return found;
  }

  /// The assessment whose answers these are, for the editors of its trust.
  ///
  /// @throws NotFound for others
  public Assessment own(Response response) {
    Assessment found = rows.find(response.id()).orElseThrow(() -> new NotFound("assessment"));
    rights.requireEdits(found.trust());
    return found;
  }

  /// What its questions and answers are; empty if they are no longer kept.
  public Optional<Response> answers(Assessment assessment) {
    rights.requireReads(assessment);
    return responses.forService(assessment.response());
  }

  /// What came of an assessment by theme; nothing before it was sent.
  public List<ThemeResult> results(Assessment assessment) {
    rights.requireReads(assessment);
    return results(List.of(assessment)).getOrDefault(assessment.id(), List.of());
  }

  /// The same for many published ones. Two SQL statements.
  public Map<UUID, List<ThemeResult>> published(Collection<Assessment> assessments) {
    List<Assessment> published =
        assessments.stream().filter(each -> each.state() == AssessmentState.PUBLISHED).toList();
    return results(published);
  }

  private Map<UUID, List<ThemeResult>> results(Collection<Assessment> assessments) {
    if (assessments.isEmpty()) {
      return Map.of();
    }
    List<UUID> ids = assessments.stream().map(Assessment::id).toList();
    Map<UUID, Map<String, ThemeScore>> scores = rows.scores(ids);
    Map<UUID, Map<Word.Kind, Map<String, Word>>> words = new HashMap<>();
    rows.words(ids)
        .forEach(each ->
            words
                .computeIfAbsent(each.assessment(), _ -> new HashMap<>())
                .computeIfAbsent(each.what().kind(), _ -> new HashMap<>())
                .put(each.what().theme(), each.what()));
    Map<UUID, List<ThemeResult>> results = new LinkedHashMap<>();
    for (Assessment each : assessments) {
      Map<String, ThemeScore> own = scores.getOrDefault(each.id(), Map.of());
      var said = words.getOrDefault(each.id(), Map.of());
      List<ThemeResult> themes = new ArrayList<>();
      for (Theme theme : forms.themes(each.edition())) {
        ThemeScore score = own.get(theme.id());
        if (score != null) {
          Word review = said.getOrDefault(Word.Kind.REVIEW, Map.of()).get(theme.id());
          Word reply = said.getOrDefault(Word.Kind.REPLY, Map.of()).get(theme.id());
          themes.add(new ThemeResult(theme, score, review, reply));
        }
      }
      results.put(each.id(), themes);
    }
    return results;
  }

  private Collection<OdsCode> codes(OdsCode trust) {
    return trusts.byCode(trust).map(Trust::codes).orElse(Set.of(trust));
  }
}
