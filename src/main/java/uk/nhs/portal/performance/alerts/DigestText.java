package uk.nhs.portal.performance.alerts;

import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.SendAskedMail;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.judgements.MeasureFormat;

/// The words of a monthly mail: what is new, in plain sentences, and how to stop.
record DigestText(List<Signal> signals, SendAskedMail mail, AlertKey stop) {

  private static final Words WORDS = Words.of(DigestText.class);

  /// What the paragraphs around the signals may need.
  private static final int AROUND = 1_000;

  String subject() {
    return signals.size() == 1
        ? WORDS.get("alerts.mail.digest.subject.one")
        : WORDS.get("alerts.mail.digest.subject", NhsFormat.number(signals.size()));
  }

  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(WORDS.get("alerts.mail.digest"));
    int length = 0;
    int told = 0;
    for (Signal signal : signals) {
      String sentence = sentence(signal);
      String address =
          mail.address(
              PerformanceLinks.measure(
                  signal.measure().code().value(), signal.organisation().code()));
      length += sentence.length() + address.length() + 4;
      if (length > SendAskedMail.LONGEST - AROUND) {
        break;
      }
      paragraphs.add(sentence);
      paragraphs.add(address);
      told++;
    }
    if (told < signals.size()) {
      paragraphs.add(WORDS.get("alerts.mail.digest.more", NhsFormat.number(signals.size() - told)));
      paragraphs.add(mail.address(PerformanceLinks.home()));
    }
    paragraphs.add(WORDS.get("alerts.mail.digest.what"));
    paragraphs.add(WORDS.get("alerts.mail.stop"));
    paragraphs.add(mail.address(AlertLinks.stop(stop)));
    return paragraphs;
  }

  private static String sentence(Signal signal) {
    MeasureFormat format = new MeasureFormat(signal.measure());
    return WORDS.get(
            "alerts.mail.signal",
            signal.organisation().name(),
            signal.measure().name(),
            format.value(signal.value()),
            format.during(signal.period()))
        + " "
        + WORDS.get("alerts.mail.signal." + signal.variation().name());
  }
}
