package uk.nhs.portal.registration.grounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.nhs.portal.registration.grounds.GuardWords.Found;

class GuardWordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IDENTITY        | No ID was shown at reception.",
        "IDENTITY        | no i.d. available",
        "IDENTITY        | No I D shown",
        "IDENTITY        | He came without any photo-ID",
        "IDENTITY        | The patient could not be ID'd",
        "IDENTITY        | We need two forms of identification.",
        "IDENTITY        | Unable to verify identity",
        "IDENTITY        | unable to verify your idenity",
        "IDENTITY        | We were not able to identify you",
        "IDENTITY        | Please come back with your PASSPORT",
        "IDENTITY        | no pass-port",
        "IDENTITY        | no p a s s p o r t",
        "IDENTITY        | no pasport or driving licence",
        "IDENTITY        | no pass\u200bport was brought",
        "IDENTITY        | ｐａｓｓｐｏｒｔ missing",
        "IDENTITY        | P@ssport, passp0rt or pa$$port missing",
        "IDENTITY        | NI number missing",
        "IDENTITY        | Has no birth certificate yet",
        "IDENTITY        | We cannot be sure who they are",
        "PROOF_OF_ADDRESS| No proof of address",
        "PROOF_OF_ADDRESS| You gave no evidence of where you live",
        "PROOF_OF_ADDRESS| We could not confirm your address",
        "PROOF_OF_ADDRESS| Your address could not be verified",
        "PROOF_OF_ADDRESS| Bring a utility bill",
        "PROOF_OF_ADDRESS| bank statement older than 3 months",
        "PROOF_OF_ADDRESS| needs a tenancy agreement",
        "PROOF_OF_ADDRESS| proof of residency is outstanding",
        "PROOF_OF_ADDRESS| did not supply a bill",
        "PROOF_OF_ADDRESS| cannot show that they live at this address",
        "PROOF_OF_ADDRESS| is not on the electoral roll",
        "NO_FIXED_ADDRESS| He has no fixed abode",
        "NO_FIXED_ADDRESS| The applicant is homeless",
        "NO_FIXED_ADDRESS| sleeps rough near the station",
        "NO_FIXED_ADDRESS| lives in a hostel",
        "DOCUMENTS       | You did not bring the required documents",
        "DOCUMENTS       | Paperwork is incomplete",
        "DOCUMENTS       | The documentation was not provided",
        "DOCUMENTS       | The GMS1 form was not signed",
        "DOCUMENTS       | There is no registration form",
        "NHS_NUMBER      | NHS number missing",
        "NHS_NUMBER      | no NHS no. given",
        "NHS_NUMBER      | has no medical card",
        "IMMIGRATION     | Immigration status unclear",
        "IMMIGRATION     | immigation papers",
        "IMMIGRATION     | Her visa has expired",
        "IMMIGRATION     | is an asylum seeker",
        "IMMIGRATION     | is not a British citizen",
        "IMMIGRATION     | We were not shown a right to reside",
        "IMMIGRATION     | not eligible for NHS care",
        "IMMIGRATION     | Not entitled to free treatment",
        "IMMIGRATION     | overseas visitor",
        "IMMIGRATION     | not ordinarily resident here",
        "IMMIGRATION     | illegally in the country",
        "IMMIGRATION     | not lawfully resident",
        "IMMIGRATION     | waits for the settlement scheme",
        "IMMIGRATION     | is a tourist",
        "COST            | is on benefits",
        "COST            | Your care would be too expensive",
        "COST            | did not pay for a private letter",
        "COST            | needs a lot of appointments",
        "HEALTH          | has complex medical needs",
        "HEALTH          | Your mental health needs are beyond us",
        "HEALTH          | is a drug user",
        "HEALTH          | We have enough patients with diabetes",
        "DISABILITY      | We have no wheelchair access",
        "DISABILITY      | her autism",
        "PREGNANCY       | is pregnant with twins",
        "AGE             | You are too old for our list",
        "AGE             | We only take people under 65s",
        "AGE             | because of your age",
        "RACE            | belongs to a Traveller family",
        "LANGUAGE        | does not speak English",
        "LANGUAGE        | would need an interpreter",
        "LANGUAGE        | there is a language barrier",
        "RELIGION        | because of their religion",
        "SEX_AND_GENDER  | We do not treat transgender people",
        "SEX_AND_GENDER  | is a single mother",
        "APPEARANCE      | has tattoos on the face",
      })
  void aReasonThatNobodyMayBeDeclinedForIsFound(ForbiddenReason reason, String words) {
    assertThat(GuardWords.find(words)).extracting(Found::reason).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "We visited you at home twice in March and you were in good hands.",
        "Ida Visagie of 4 Passmore Road lives outside our area.",
        "It would be a good idea to ask the practice in Oldbury, which is nearer to you.",
        "I'd suggest the surgery at Graceland Terrace; they'd see you sooner.",
        "On 3 March you threatened a receptionist, and we reported it to the police (incident 1234).",
        "You used abusive language and threw a chair at our practice manager.",
        "You were removed from our list on 5 May 2025 after an assault on a nurse.",
        "We agreed with the commissioner on 1 June that our list is closed until 30 September.",
        "You told us by phone that you would rather stay with Dr Black in Whitechurch.",
        "You are married to one of our doctors, and the other doctor is your sister.",
        "You have lived in Leeds for over 2 years and have a practice there.",
        "Our doctors cannot reach you within an hour if you need a home visit.",
        "Your identical twin is registered here, too, but you moved to Stourbridge.",
        "Our contract is for students of the University of Fernshire only.",
        "The NHS no longer lets us take people from Hidcote, Avid Lane or Racecourse Road.",
        "We could identify a nearer practice: The Willows.",
        "The incident is documented in our records and was recorded by the supervisor.",
        "Dr Ida Idris is your mother, and is the only doctor here.",
        "Staff felt unsafe after you shouted at them in room 101 on 3 March.",
        "The commissioner closed our list from 1 April to 30 September 2026, as its letter says.",
        "You visit your parents at weekends, and live in Bristol for most of the year.",
        "No practice nurse can reach M33 4AA or your village on weekdays.",
        "You swore at the pharmacist, hid the trolley and refused to leave.",
        "You asked Citizens Advice to tell us that you withdraw.",
        "NHS England has placed you on the Special Allocation Scheme; please phone them.",
      })
  void harmlessWordsPass(String words) {
    assertThat(GuardWords.find(words)).isEmpty();
  }

  @Test
  void everyReasonIsFoundOnceWithItsPhrase() {
    assertThat(GuardWords.find("No passport, no ID, no visa, and no Utility Bill."))
        .extracting(each -> each.reason() + " " + each.phrase())
        .containsExactly(
            "IDENTITY passport", "PROOF_OF_ADDRESS no utility bill", "IMMIGRATION visa");
  }

  @ParameterizedTest
  @EnumSource(ForbiddenReason.class)
  void everyReasonHasAMessageThatRepeatsThePhrase(ForbiddenReason reason) {
    assertThat(GroundWords.message(new Found(reason, "so it is")))
        .contains("“so it is”")
        .doesNotContain("{0}");
  }

  @Test
  void noGroundRestsOnAForbiddenReason() {
    assertThat(Arrays.stream(Ground.values()).map(GroundWords::label))
        .allSatisfy(label -> assertThat(GuardWords.find(label)).isEmpty());
    assertThat(Arrays.stream(OtherReason.values()).map(GroundWords::label))
        .allSatisfy(label -> assertThat(GuardWords.find(label)).isEmpty());
    assertThat(RefusalTests.everyRefusal().map(GroundWords::why))
        .allSatisfy(why -> assertThat(GuardWords.find(why)).isEmpty());
  }
}
