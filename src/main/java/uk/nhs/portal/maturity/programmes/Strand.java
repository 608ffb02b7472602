package uk.nhs.portal.maturity.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of a programme that was announced together: a wave, or a kind of participant.
///
/// @param code its name in files, unique in the programme
/// @param position strands are shown in rising order
public record Strand(
    String programme,
    String code,
    String name,
    @Nullable LocalDate announcedOn,
    String about,
    int position,
    String source) {}
