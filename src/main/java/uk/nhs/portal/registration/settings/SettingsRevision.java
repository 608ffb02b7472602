package uk.nhs.portal.registration.settings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a practice had arranged from a moment on.
///
/// @param revision from 1
/// @param by who changed it; null for the portal itself
public record SettingsRevision(
    int revision, PracticeSettings settings, Instant changedAt, @Nullable UUID by) {}
