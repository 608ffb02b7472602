package uk.nhs.portal.performance.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.measures.Measure;

/// What is going to be brought in together.
///
/// @param layout such as `general`; at most 40 characters
/// @param fileName as people call it
/// @param sha256 of the content, in 64 hexadecimal digits: the same content twice is one batch
/// @param measures of which there may be figures
/// @param wholePeriods whether organisations that a period lacks have no figure any more
/// @param provisional whether the publisher expects to revise it
/// @param skipBad whether rows that are refused are left out; otherwise nothing is stored
/// @param reason why there is a revision; at most 500 characters; null where nobody says
public record NewBatch(
    String layout,
    String fileName,
    String sha256,
    List<Measure> measures,
    boolean wholePeriods,
    boolean provisional,
    boolean skipBad,
    @Nullable String reason,
    Publishing publishing) {}
