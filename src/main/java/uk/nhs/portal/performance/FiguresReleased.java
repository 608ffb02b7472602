package uk.nhs.portal.performance;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// A batch of figures was approved; it is public from that moment on.
@NamedInterface("events")
public record FiguresReleased(UUID batch, Instant publicFrom) {}
