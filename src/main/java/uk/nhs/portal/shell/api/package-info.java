/// What a feature may tell the building: its card on a home page and its entry in the navigation.
@NamedInterface("api")
@NullMarked
package uk.nhs.portal.shell.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
