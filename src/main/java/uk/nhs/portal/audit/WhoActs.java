package uk.nhs.portal.audit;

/// Tells the trail who acts in the current request; identity answers.
@FunctionalInterface
public interface WhoActs {

  /// The person behind the current thread's work, or [Actor#SYSTEM] when there is none.
  Actor now();
}
