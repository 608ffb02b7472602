package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.settings.FindSettings;

/// Says who is to register: the people of a draft.
@Service
@Transactional
public class ChangePeople {

  /// The most people of one application.
  public static final int MOST = 12;

  private final FindApplications find;
  private final ApplicationRows rows;
  private final RegistrationForms forms;
  private final TendResponses responses;
  private final FindSettings settings;
  private final Clock clock;

  ChangePeople(
      FindApplications find,
      ApplicationRows rows,
      RegistrationForms forms,
      TendResponses responses,
      FindSettings settings,
      Clock clock) {
    this.find = find;
    this.rows = rows;
    this.forms = forms;
    this.responses = responses;
    this.settings = settings;
    this.clock = clock;
  }

  /// Takes somebody in.
  ///
  /// @throws NotFound if the key opens no application
  /// @throws org.springframework.dao.OptimisticLockingFailureException if another tab was quicker
  public PeopleChange add(ApplicationKey key, Named person) {
    Application application = find.at(key);
    Response shared = find.answers(application.shared());
    Optional<PeopleChange> refused = refused(application, shared, person, null);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (application.people().size() >= MOST) {
      return new PeopleChange.TooMany();
    }
    touch(application);
    var response =
        responses.start(
            RegistrationForms.PERSON,
            forms.person(),
            new SharedAnswers(shared)
                .given(person, settings.of(application.practice()), London.today(clock)),
            BeginApplications.ANSWERS_KEPT);
    ApplicantId id = ApplicantId.next();
    int position = application.people().stream().mapToInt(Applicant::position).max().orElse(0) + 1;
    rows.addPerson(
        application,
        id,
        position,
        person.name(),
        person.dateOfBirth(),
        person.relation(),
        response.id());
    return new PeopleChange.Done(id);
  }

  /// Corrects a name or a date of birth; the other answers stay, and what they lead to is asked
  /// anew.
  ///
  /// @throws NotFound if the key opens no application, or it has no such person
  public PeopleChange change(ApplicationKey key, ApplicantId id, Named person) {
    Application application = find.at(key);
    Applicant before = application.person(id).orElseThrow(() -> new NotFound("applicant"));
    Response shared = find.answers(application.shared());
    Optional<PeopleChange> refused = refused(application, shared, person, id);
    if (refused.isPresent()) {
      return refused.get();
    }
    touch(application);
    rows.changePerson(id, person.name(), person.dateOfBirth(), person.relation());
    responses.know(
        before.response(),
        new SharedAnswers(shared)
            .given(person, settings.of(application.practice()), London.today(clock)));
    return new PeopleChange.Done(id);
  }

  /// Takes somebody out, with all of their answers.
  ///
  /// @throws NotFound if the key opens no application; somebody who is out already stays out
  public PeopleChange remove(ApplicationKey key, ApplicantId id) {
    Application application = find.at(key);
    if (!application.isDraft()) {
      return new PeopleChange.Sent();
    }
    application
        .person(id)
        .ifPresent(person -> {
          touch(application);
          rows.removePerson(id);
          responses.forget(person.response());
        });
    return new PeopleChange.Done(id);
  }

  private void touch(Application application) {
    Instant now = clock.instant();
    rows.touch(application, now.plus(BeginApplications.KEPT));
  }

  private static Optional<PeopleChange> refused(
      Application application, Response shared, Named person, @Nullable ApplicantId self) {
    if (!application.isDraft()) {
      return Optional.of(new PeopleChange.Sent());
    }
    if (!shared.isComplete()) {
      return Optional.of(new PeopleChange.SharedFirst());
    }
    var others = application.people().stream().filter(each -> !each.id().equals(self)).toList();
    if (others.stream().anyMatch(each -> isSame(each, person))) {
      return Optional.of(new PeopleChange.Twice());
    }
    if (person.relation() == Relation.ME
        && others.stream().anyMatch(each -> each.relation() == Relation.ME)) {
      return Optional.of(new PeopleChange.SecondMe());
    }
    return Optional.empty();
  }

  private static boolean isSame(Applicant one, Named other) {
    return one.dateOfBirth().equals(other.dateOfBirth())
        && plain(one.name().formatted()).equals(plain(other.name().formatted()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
