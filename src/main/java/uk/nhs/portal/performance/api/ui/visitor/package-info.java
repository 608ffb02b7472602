/// The page about the open data, for people who write programs.
@NullMarked
package uk.nhs.portal.performance.api.ui.visitor;

import org.jspecify.annotations.NullMarked;
