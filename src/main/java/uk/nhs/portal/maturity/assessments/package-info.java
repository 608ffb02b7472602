/// Self-assessments: a trust answers a questionnaire about itself, another trust reviews it, the
/// trust replies, and a curator publishes it.
///
/// The answers are a response of [uk.nhs.portal.questionnaires.responses]; what is done with them
/// is a chain of steps that is only ever added to. The schema keeps the order of the steps.
@NamedInterface("assessments")
@NullMarked
package uk.nhs.portal.maturity.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
