/// On what grounds a practice may decline to register somebody, and the letter that tells why.
///
/// The law (National Health Service (General Medical Services Contracts) Regulations 2015, schedule
/// 3) allows a practice to refuse only on reasonable grounds, told in writing within 14 days, and
/// never for what somebody is or cannot show. So a [Ground] is coded, its explanation too, and
/// words that rest on anything else are found before they reach anybody ([GuardWords]). A [Refusal]
/// that exists is one that the rules allow; from it the [RefusalLetter] is made.
@NamedInterface("grounds")
@NullMarked
package uk.nhs.portal.registration.grounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
