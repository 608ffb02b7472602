/// How figures became public: what came out when, what comes next, and what a release changed.
///
/// A release is judged against what was public when it came out, so that its page says the same for
/// ever, but for two things: numbers that are hidden today, and those of what was withdrawn, are
/// shown nowhere.
@NullMarked
package uk.nhs.portal.performance.releases;

import org.jspecify.annotations.NullMarked;
