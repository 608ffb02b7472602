package uk.nhs.portal.messages;

import java.util.UUID;

/// Takes one mail out of the portal.
interface Postman {

  /// Hands a mail over; comes back within the time-outs of the mail server and never throws because
  /// of a mail.
  HandOver handOver(UUID id, Mail mail);

  /// What becomes of mail here, for whoever reads the log at the start.
  String introduction();
}
