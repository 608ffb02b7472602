package uk.nhs.portal.organisations.areas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area of the NHS in England.
///
/// @param code of the Organisation Data Service, such as `Y62` or `QOP`
/// @param onsCode of the Office for National Statistics, such as `E54000057`; null where it is not
///   published yet
/// @param name in full: `NHS Greater Manchester Integrated Care Board`
/// @param shortName for maps and tables: `Greater Manchester`
/// @param region the ODS code of the region in which it lies; its own if it is one
/// @param madeOf the ODS codes of the ICBs of 2022 of which an ICB of 2026 was mainly made; a few
///   of those were divided, and stand where most of their people went
public record NhsArea(
    String code,
    @Nullable String onsCode,
    AreaKind kind,
    String name,
    String shortName,
    String region,
    List<String> madeOf) {

  public NhsArea {
    madeOf = List.copyOf(madeOf);
  }
}
