package uk.nhs.portal.questionnaires.responses;

import java.util.Optional;

/// Says where the responses of a service go on when their first questionnaire is complete; a bean
/// of each service whose questionnaires lead to others.
public interface Continuation {

  /// The service, such as `111`.
  String service();

  /// The version to go on with; the same as before unless the answers want another, so that a
  /// response finishes on its version. Empty if none fits: the service's own page tells so.
  ///
  /// It is asked inside the transaction of every answer to the first questionnaire, so it must not
  /// write, and should not need a statement.
  ///
  /// @param response with its first part complete
  Optional<VersionHash> after(Response response);
}
