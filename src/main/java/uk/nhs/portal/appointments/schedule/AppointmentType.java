package uk.nhs.portal.appointments.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A kind of appointment with its length, its ways and who may book it how far ahead.
@Entity
class AppointmentType implements Arranged {

  @Id private UUID id;
  private OdsCode practice;
  private String name;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private GpadCategory category;

  @Column(name = "length_minutes")
  private int minutes;

  private boolean inPerson;
  private boolean byTelephone;
  private boolean byVideo;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private BookableBy bookableBy;

  private int daysAhead;
  private int noticeMinutes;
  private boolean active;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected AppointmentType() {}

  @SuppressWarnings("NullAway.Init") // change() sets the rest
  AppointmentType(AppointmentTypeId id, OdsCode practice, TypeDetails details) {
    this.id = id.value();
    this.practice = practice;
    change(details);
  }

  final void change(TypeDetails details) {
    name = details.name();
    category = details.category();
    minutes = details.minutes();
    inPerson = details.ways().contains(Way.IN_PERSON);
    byTelephone = details.ways().contains(Way.TELEPHONE);
    byVideo = details.ways().contains(Way.VIDEO);
    bookableBy = details.bookableBy();
    daysAhead = details.daysAhead();
    noticeMinutes = details.noticeMinutes();
    active = details.active();
  }

  TypeSummary summary() {
    return new TypeSummary(
        new AppointmentTypeId(id),
        new TypeDetails(
            name, category, minutes, ways(), bookableBy, daysAhead, noticeMinutes, active),
        version());
  }

  private Set<Way> ways() {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    if (inPerson) {
      ways.add(Way.IN_PERSON);
    }
    if (byTelephone) {
      ways.add(Way.TELEPHONE);
    }
    if (byVideo) {
      ways.add(Way.VIDEO);
    }
    return ways;
  }

  @Override
  public OdsCode practice() {
    return practice;
  }

  @Override
  public int version() {
    return version == null ? 0 : version;
  }
}
