package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.nhsuk.NhsukElement;

/// A real `form`: Enter submits it, and the browser never checks it by itself.
public final class Form extends NhsukElement {

  private Form(String method) {
    super("form", "");
    attribute("method", method);
    getElement().setAttribute("novalidate", true);
  }

  public Form(String action, String method) {
    this(method);
    attribute("action", action);
  }

  /// A form that the server hears through Flow; see [#onSubmit].
  public static Form inPage() {
    return new Form("post");
  }

  /// A search or filter: its answers become the query of the address, with or without scripts.
  public static Form get(String action) {
    return new Form(action, "get");
  }

  /// A form that the browser itself posts, such as signing in.
  public static Form post(String action) {
    return new Form(action, "post");
  }

  public Form add(Component... parts) {
    append(parts);
    return this;
  }

  /// Sends files along.
  public Form withFiles() {
    attribute("enctype", "multipart/form-data");
    return this;
  }

  /// A value that goes along unseen.
  public Form hidden(String name, String value) {
    getElement()
        .appendChild(
            new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value));
    return this;
  }

  /// Hears the submit in Flow instead of letting the browser send the form. A form with an action
  /// works without Flow too: before it is there, and when it has lost its session, the browser
  /// sends the form by itself. A submit of any other form is held until Flow is there.
  public Form onSubmit(Runnable act) {
    attribute("data-flow", "");
    getElement().addEventListener("submit", submit -> act.run()).preventDefault();
    return this;
  }

  /// The fields that are asked at present, in the order of the page.
  List<Field<?, ?>> fields() {
    List<Field<?, ?>> fields = new ArrayList<>();
    collect(this, List.of(), fields);
    return fields;
  }

  /// Every field, asked or not.
  List<Field<?, ?>> allFields() {
    return within(this).toList();
  }

  private static Stream<Field<?, ?>> within(Component part) {
    Stream<Field<?, ?>> own = part instanceof Field<?, ?> field ? Stream.of(field) : Stream.empty();
    return Stream.concat(own, part.getChildren().flatMap(Form::within));
  }

  private static void collect(Component part, List<Field<?, ?>> around, List<Field<?, ?>> found) {
    List<Field<?, ?>> inside = around;
    if (part instanceof Field<?, ?> field) {
      if (!around.stream().allMatch(outer -> outer.asksFor(field))) {
        return;
      }
      found.add(field);
      inside = new ArrayList<>(around);
      inside.add(field);
    }
    for (Component child : part.getChildren().toList()) {
      collect(child, inside, found);
    }
  }
}
