package uk.nhs.portal.appointments.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A room in which patients are seen.
@Entity
class Room implements Arranged {

  @Id private UUID id;
  private OdsCode practice;
  private String name;
  private boolean active;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Room() {}

  Room(RoomId id, OdsCode practice, RoomDetails details) {
    this.id = id.value();
    this.practice = practice;
    this.name = details.name();
    this.active = details.active();
  }

  void change(RoomDetails details) {
    name = details.name();
    active = details.active();
  }

  RoomSummary summary() {
    return new RoomSummary(new RoomId(id), new RoomDetails(name, active), version());
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
