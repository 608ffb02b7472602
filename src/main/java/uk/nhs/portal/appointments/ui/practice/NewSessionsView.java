package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.PlanSessions;
import uk.nhs.portal.appointments.schedule.SessionPlan;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// Asks for the weekly pattern from which sessions are made.
@Route("practice/schedule/new")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class NewSessionsView extends PracticePage {

  static final String PATH = "/practice/schedule/new";

  private final ArrangePractice arrange;
  private final PlanSessions planSessions;
  private final Clock clock;

  NewSessionsView(
      MyPractices practices, ArrangePractice arrange, PlanSessions planSessions, Clock clock) {
    super(practices);
    this.arrange = arrange;
    this.planSessions = planSessions;
    this.clock = clock;
  }

  @Override
  void show(Address address) {
    width(Width.TWO_THIRDS);
    backLink(WORDS.get("practice.back.schedule"), to("/practice/schedule").path());
    title(WORDS.get("practice.plan.title"), WORDS.get("practice.section"));
    add(new Paragraph(WORDS.get("practice.plan.intro")));
    PlanFields fields = new PlanFields(arrange, practice());
    if (PlanAddress.isIn(address)) {
      fields.fill(PreviewView.planIn(address));
    }
    Form form = Form.inPage().add(fields.all().toArray(Component[]::new));
    form.add(new Button(WORDS.get("practice.plan.preview")).preventDoubleClick());
    add(onSubmit(form, errors -> preview(fields, errors)));
  }

  /// A new pattern is a new plan, also where an earlier one was changed: that may be made already.
  private void preview(PlanFields fields, FormErrors errors) {
    try {
      SessionPlan plan = fields.plan(TimeOrderedId.next());
      if (plan.from().isBefore(London.today(clock))) {
        throw new InvalidValue("plan-from.past");
      }
      planSessions.preview(practice(), plan);
      go(PlanAddress.with(to(PreviewView.PATH), plan));
    } catch (InvalidValue refused) {
      ArrangingPage.show(refused, errors, fields.bySubject());
    }
  }
}
