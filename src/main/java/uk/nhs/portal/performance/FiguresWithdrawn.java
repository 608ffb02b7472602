package uk.nhs.portal.performance;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// A batch of figures that was approved is no longer public; earlier revisions count again.
@NamedInterface("events")
public record FiguresWithdrawn(UUID batch) {}
