package uk.nhs.portal.maturity.trusts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;

/// Tells which codes and names a trust has had. Telling the same again changes nothing.
@Service
@Transactional
public class KeepTrusts {

  private final TrustRows rows;
  private final WhoKeeps who;

  KeepTrusts(TrustRows rows, WhoKeeps who) {
    this.rows = rows;
    this.who = who;
  }

  /// A trust under its code of then, and where that leads today.
  ///
  /// @param today the same code, where it still has it
  /// @return whether anything was new
  public boolean tell(
      OdsCode then, String nameThen, OdsCode today, @Nullable LocalDate closedOn, String source) {
    who.requireCurator();
    LocalDate closed = then.equals(today) ? null : closedOn;
    boolean changed = rows.add(then, today, closed, source);
    if (!changed && !today.equals(rows.today(List.of(then)).get(then))) {
      rows.leads(then, today, closed);
      changed = true;
    }
    if (rows.addName(then, nameThen, false, source)) {
      changed = true;
    }
    if (!then.equals(today) && rows.add(today, today, null, source)) {
      changed = true;
    }
    return changed;
  }

  /// What a trust is called today.
  ///
  /// @return whether it was new
  public boolean nameToday(OdsCode code, String name, String source) {
    who.requireCurator();
    boolean added = rows.add(code, code, null, source);
    boolean named = rows.addName(code, name, true, source);
    return added || named;
  }
}
