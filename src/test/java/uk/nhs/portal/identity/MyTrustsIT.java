package uk.nhs.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class MyTrustsIT {

  private static final OdsCode OAK = OdsCode.of("ZYT71");
  private static final OdsCode ELM = OdsCode.of("ZYT72");
  private static final OdsCode ASH = OdsCode.of("ZYT73");

  @Autowired private MyTrusts trusts;

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void anEditorChoosesAmongTheirTrusts() {
    SignedInAs.somebody(Set.of(Role.TRUST_EDITOR), null, List.of(OAK, ELM));

    assertThat(trusts.all()).containsExactly(OAK, ELM);
    assertThat(trusts.chosen(Optional.empty())).isEqualTo(OAK);
    assertThat(trusts.chosen(Optional.of(ELM))).isEqualTo(ELM);
    assertThatThrownBy(() -> trusts.chosen(Optional.of(ASH))).isInstanceOf(NotFound.class);
    assertThat(trusts.name(OAK)).as("not in the directory").isEqualTo("ZYT71");
  }

  @Test
  void whoWorksThereOtherwiseEditsNothing() {
    SignedInAs.staffOf(OAK);

    assertThat(trusts.all()).isEmpty();
    assertThatThrownBy(() -> trusts.chosen(Optional.empty())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> trusts.requireEdits(OAK)).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyEditorsOfTheTrustAndThePortalItselfPass() {
    assertThatCode(() -> trusts.requireEdits(OAK)).doesNotThrowAnyException();

    SignedInAs.somebody(Set.of(Role.TRUST_EDITOR), null, List.of(OAK));
    assertThatCode(() -> trusts.requireEdits(OAK)).doesNotThrowAnyException();
    assertThatThrownBy(() -> trusts.requireEdits(ELM)).isInstanceOf(NotFound.class);

    SignedInAs.curator();
    assertThatThrownBy(() -> trusts.requireEdits(OAK)).isInstanceOf(NotFound.class);
    SignedInAs.visitor();
    assertThatThrownBy(() -> trusts.requireEdits(OAK)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> trusts.all()).isInstanceOf(NotAllowed.class);
  }
}
