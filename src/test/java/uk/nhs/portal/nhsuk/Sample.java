package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import java.util.function.UnaryOperator;

/// One component as ours and as the options that the design system's macro takes for the same.
///
/// @param component folder of the component in nhsuk-frontend
/// @param macro name of its macro
/// @param params options of the macro, as a JavaScript object literal
/// @param known what is different on purpose, done to the design system's HTML before comparing
public record Sample(
    String name,
    String component,
    String macro,
    String params,
    Component ours,
    UnaryOperator<String> known) {

  public static Sample of(String component, String name, String params, Component ours) {
    return new Sample(name, component, macro(component), params, ours, UnaryOperator.identity());
  }

  /// With a difference that is meant, and why.
  public Sample differing(String why, UnaryOperator<String> known) {
    return new Sample(name + " (" + why + ")", component, macro, params, ours, known);
  }

  private static String macro(String component) {
    return switch (component) {
      case "do-dont-list" -> "list";
      case "tables" -> "table";
      default -> camelCase(component);
    };
  }

  private static String camelCase(String component) {
    StringBuilder macro = new StringBuilder();
    for (String word : component.split("-", -1)) {
      boolean first = macro.isEmpty();
      macro.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return macro.toString();
  }

  @Override
  public String toString() {
    return component + ": " + name;
  }
}
