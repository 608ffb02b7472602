package uk.nhs.portal.appointments.schedule;

import uk.nhs.portal.kernel.OdsCode;

/// Something that a practice has arranged and that two colleagues may change at the same time.
interface Arranged {

  OdsCode practice();

  int version();
}
