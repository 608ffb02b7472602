package uk.nhs.portal.registration.grounds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a refusal must never rest on, with the phrases that give it away.
///
/// Nobody needs papers to register (NHS England, Primary Medical Care Policy and Guidance Manual);
/// the rest are the grounds that the regulations and the Equality Act 2010 forbid. Phrases are
/// looked for in words that [PlainWords] made plain: small letters, digits, single spaces.
public enum ForbiddenReason {
  IDENTITY(
      "idd?|ids|identit(y|ies)|identification|identify (you|yourself|him|her|them)\\w*",
      "pass ?ports?|birth certificates?|driv(ing|ers?) licen[cs]es?|photo ?cards?|(national insurance|ni) num(ber|bers)?",
      "(prove|proof of|verify|confirm|check|sure|certain|know) who (you|he|she|they)"),
  PROOF_OF_ADDRESS(
      "(proofs?|evidence|prove|verify|confirm|confirmation) (of )?(your |their |his |her |where |an? )?"
          + "(home |current |new )?(address|residen\\w+|abode|(you|they|he|she) lives?)",
      "(address|residence|residency) (\\w+ ){0,3}(proven|proved|verified|confirmed|unverified|unproven)",
      "(utility|gas|electric(ity)?|water|energy|phone|household) bills?|council tax|bank statements?",
      "tenancy( agreements?)?|rent books?|mortgage statements?|landlords?|electoral (roll|register)",
      "(no|a|any|recent|supply|bring|show|provide) (\\w+ )?bills?",
      "(show|shown|prove|proven|proof) (\\w+ ){0,3}(lives?|resides?) (here|at|in|there)"),
  NO_FIXED_ADDRESS(
      "no (fixed|permanent|settled) (address|abode|home)|homeless(ness)?|sofa surf\\w*",
      "(sleeps?|sleeping|slept) rough|rough sleep\\w*|(no|without an|lacks? an|not have an) address",
      "nfa|(lives?|living|stays?|staying) in an? (hostel|shelter|refuge|tent|van|car|squat)"),
  DOCUMENTS(
      "(no|not|without|missing|lack\\w*|fail\\w*|refus\\w*|unable|cannot|never|need\\w*|requir\\w*|incomplete"
          + "|insufficient|didnt|doesnt|bring|provid\\w*|produc\\w*|suppl\\w+|show\\w*)"
          + " (\\w+ ){0,5}(documents?|documentation|paperwork|papers|proof)",
      "(documents?|documentation|paperwork|papers|forms?) (\\w+ ){0,3}"
          + "(missing|incomplete|insufficient|outstanding|not|never|needed|required|invalid|expired|unsigned)",
      "unsigned|no (\\w+ )?form|gms ?1|prf ?1"),
  NHS_NUMBER(
      "nhs num(ber|bers)?|(medical|nhs) cards?|(no|without|missing|invalid|wrong|lost) (an )?nhs no"),
  IMMIGRATION(
      "immigra\\w+|migrants?|visas?|asylum|refugees?|overstay\\w*|undocumented|deport\\w*",
      "leave to (remain|enter)|tourists?|settlement scheme|(no|legal|residency) status|right to (live|reside|remain|stay|work|be)|(pre ?)?settled status",
      "residen(ce|cy) permits?|biometric|brp|home office|nationalit(y|ies)|citizen(s|ship)?(?! advice)",
      "illegal(ly|s)?( (here|in|stay|enter|entry|resid|migra|status)\\w*)?|foreign(er|ers)?|overseas|abroad",
      "ordinar(y|ily) residen(t|ce)|recourse to public funds|nrpf|[eg]hic|health surcharge|chargeable",
      "(not|isnt) (legal|lawful)ly (in|here|resident)|(not|isnt) from (here|england|the uk|this country)",
      "(not|non|isnt|arent) (an? )?(british|english|uk|eu)|(another|other|home|own) country",
      "(not|in|un|non) ?(eligible|entitled)|eligibility|entitlement"),
  COST(
      "incomes?|on benefits?|(claim\\w*|receiv\\w*|state|welfare|housing|disability) benefits?",
      "universal credit|unemploy\\w*|jobless|poverty|social class|council (estate|house|flat)s?",
      "afford\\w*|(?<!national )insur(ance|ed)|(must|have to|has to) pay|(cannot|not|didnt|wont|refused to|unable to) pay|debts?|owes|owed|unpaid",
      "costs?|costly|expens(e|es|ive)|budget|profitable|workload|too much work",
      "(a lot of|lots of|too many|frequent) (appointments|visits|calls|attend\\w*)"),
  HEALTH(
      "medical (condition|history|need|problem)s?|health (condition|need|problem|issue)s?|chronic",
      "(complex|extensive|special) (\\w+ )?(needs?|cases?|care|patients?)|high (needs|dependency|demand)",
      "mental(ly)?|(too|very|chronically|terminally|seriously) (ill|sick|unwell|complex)|illness(es)?",
      "diseases?|long term condition\\w*|palliative|diabet\\w*|cancer|hiv|aids|hepatitis|epilep\\w*|asthma\\w*",
      "dementia|depress\\w*|psychiatr\\w*|schizo\\w*|bipolar|addict\\w*|alcoholi\\w*|methadone|opioids?",
      "drug (users?|addict\\w*|habit|problem|seek\\w*)|substance (use|misuse|abuse)|obes\\w+|overweight"),
  DISABILITY(
      "disab\\w+|wheelchairs?|autis\\w*|adhd|learning difficult\\w*|special needs|deaf\\w*|blind",
      "hard of hearing|(reasonable )?adjustments"),
  PREGNANCY("pregnan\\w*|maternity|expecting a (baby|child)|breast ?feed\\w*"),
  AGE(
      "too (old|young)|elderly|old age|pension\\w*|(your|his|her|their|of|by) age|aged|geriatric",
      "(over|under) \\d{1,3} ?s|(over|under) the age|\\d{1,3} (years?|months?) (old|of age)",
      "(without|no) parents?|unaccompanied|too many children|large family"),
  RACE(
      "races?|racial\\w*|ethnic\\w*|gyps(y|ies)|roma|travellers?|skin colou?r|colou?r of (your|his|her|their)",
      "(country|place) of (birth|origin)|born (outside|in another)"),
  LANGUAGE(
      "interpret(er|ers|ing)|translat\\w+|languages|(first|native|common|another|same) language",
      "language (barrier|problem|line|need|support|difficult)\\w*",
      "(poor|little|no|any|enough|limited|broken) english",
      "(speak|speaks|speaking|spoke|understand|understands|reads?) (\\w+ ){0,2}english"),
  RELIGION(
      "religio\\w*|(your|his|her|their) faith|muslims?|islam\\w*|jewish|jews?|hindus?|sikhs?|catholics?|hijab"),
  SEX_AND_GENDER(
      "transgender\\w*|transsexual\\w*|(is|being|are) trans|trans (man|woman|person|patient|people|men|women)|gender\\w*",
      "(your|his|her|their|same|of) sex|sexual\\w*|gay|lesbians?|bisexual|homosexual\\w*|women only|men only",
      "(being|is|are) an? (man|woman)|(un)?married(?! to)|civil partner\\w*|single (mother|father|parent)s?"),
  APPEARANCE(
      "appearance|tattoo\\w*|smell(s|y|ed)?|dirty|hygiene|(how|way) (you|he|she|they) (look|dress)(es)?");

  private final Pattern phrases;

  ForbiddenReason(String... phrases) {
    this.phrases = Pattern.compile("\\b(?:" + String.join("|", phrases) + ")\\b");
  }

  Matcher in(String plain) {
    return phrases.matcher(plain);
  }
}
