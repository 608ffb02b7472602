package uk.nhs.portal.triage;

import java.time.Instant;
import java.util.List;
import uk.nhs.portal.appointments.SlotSummary;

/// One step of the ladder for one person at one moment: possible, or why not.
public sealed interface NextStep {

  /// Which step it is.
  Step step();

  /// Free times at the person's own practice that start in time, the soonest first.
  record BookTime(List<SlotSummary> times) implements NextStep {

    @Override
    public Step step() {
      return Step.BOOK_A_TIME;
    }
  }

  /// Their practice phones.
  record AskForCall(CallBack promise) implements NextStep {

    @Override
    public Step step() {
      return Step.ASK_FOR_A_CALL;
    }
  }

  /// Their practice reads it and answers.
  record SendMessage(Instant answeredBy) implements NextStep {

    @Override
    public Step step() {
      return Step.SEND_A_MESSAGE;
    }
  }

  /// Whoever signs in may find a time at their practice.
  record SignIn() implements NextStep {

    @Override
    public Step step() {
      return Step.SIGN_IN;
    }
  }

  /// Places that are open in time.
  record GoToService(ServicesFound.Found services) implements NextStep {

    @Override
    public Step step() {
      return Step.GO_TO_A_SERVICE;
    }
  }

  /// A clinician phones.
  record WaitForCall(CallBack promise) implements NextStep {

    @Override
    public Step step() {
      return Step.WAIT_FOR_A_CALL;
    }
  }

  /// 111 on the phone.
  record Call111() implements NextStep {

    @Override
    public Step step() {
      return Step.CALL_111;
    }
  }

  /// This step does not give the person what they need.
  record NotPossible(Step step, Why why) implements NextStep {}
}
