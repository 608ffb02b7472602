package uk.nhs.portal.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// What somebody signs in to.
@Entity
class Account {

  enum Status {
    OPEN,
    CLOSED
  }

  @Id private UUID id;
  private EmailAddress email;
  private String passwordHash;
  private String displayName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Status status;

  private Instant opened;
  private Instant passwordChanged;
  @Version private @Nullable Integer version;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @ElementCollection
  @CollectionTable(name = "staff_membership", joinColumns = @JoinColumn(name = "account"))
  @Column(name = "ods_code")
  private Set<OdsCode> worksAt = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
  protected Account() {}

  /// Opens an account.
  ///
  /// @param email in small letters
  Account(EmailAddress email, String displayName, String passwordHash, Instant now) {
    this.id = TimeOrderedId.next();
    this.email = email;
    this.displayName = displayName;
    this.passwordHash = passwordHash;
    this.status = Status.OPEN;
    this.opened = now;
    this.passwordChanged = now;
  }

  AccountId id() {
    return new AccountId(id);
  }

  EmailAddress email() {
    return email;
  }

  String displayName() {
    return displayName;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean isOpen() {
    return status == Status.OPEN;
  }

  void take(Set<Role> roles, List<OdsCode> worksAt) {
    this.roles.addAll(roles);
    this.worksAt.addAll(worksAt);
  }

  void changePassword(String newHash, Instant now) {
    this.passwordHash = newHash;
    this.passwordChanged = now;
  }

  Instant passwordChanged() {
    return passwordChanged;
  }

  Instant opened() {
    return opened;
  }

  void close() {
    this.status = Status.CLOSED;
  }
}
