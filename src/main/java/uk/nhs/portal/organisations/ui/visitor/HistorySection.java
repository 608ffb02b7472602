package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.successions.FormerName;
import uk.nhs.portal.organisations.successions.OrganisationHistory;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.organisations.successions.Successor;

/// What an organisation was called and made of, and what it became.
record HistorySection(OrganisationHistory history) {

  private static final Words WORDS = Words.of(HistorySection.class);

  /// What it became, in sentences with links; nothing if nothing came after it.
  List<Component> future() {
    List<Component> sentences = new ArrayList<>();
    for (Successor next : history.successors()) {
      boolean direct = next.steps() == 1;
      if (direct || next.today()) {
        String beginning =
            direct
                ? WORDS.get("history.became", NhsFormat.date(next.on()))
                : WORDS.get("history.today");
        sentences.add(
            new Paragraph(
                new Text(beginning + " "), named(next.code(), next.name()), new Text(".")));
      }
    }
    return sentences;
  }

  /// What it was called and made of, under one heading; nothing if it was always what it is.
  List<Component> past() {
    if (history.predecessors().isEmpty() && history.formerNames().isEmpty()) {
      return List.of();
    }
    List<Component> parts = new ArrayList<>();
    parts.add(Heading.h2(WORDS.get("history.heading")));
    if (!history.formerNames().isEmpty()) {
      parts.add(new Paragraph(WORDS.get("history.once")));
      parts.add(
          ItemList.bullets(
              history.formerNames().stream().map(HistorySection::once).toArray(String[]::new)));
    }
    if (!history.predecessors().isEmpty()) {
      parts.add(new Paragraph(WORDS.get("history.made-of")));
      parts.add(madeOf());
    }
    return parts;
  }

  private static String once(FormerName name) {
    return name.until() == null
        ? name.name()
        : WORDS.get("history.once.until", name.name(), NhsFormat.date(name.until()));
  }

  private ItemList madeOf() {
    Map<OdsCode, String> names =
        history.predecessors().stream()
            .collect(Collectors.toMap(Predecessor::code, p -> shown(p.code(), p.name())));
    ItemList list = ItemList.bullets();
    for (Predecessor part : history.predecessors()) {
      String until = NhsFormat.date(part.on().minusDays(1));
      list.item(
          named(part.code(), part.name()),
          new Text(
              part.steps() == 1
                  ? WORDS.get("history.until", until)
                  : WORDS.get(
                      "history.until-when",
                      until,
                      Optional.ofNullable(names.get(part.into()))
                          .orElse(part.into().formatted()))));
    }
    return list;
  }

  private static Component named(OdsCode code, @Nullable String name) {
    return name == null
        ? new Text(code.formatted())
        : new Link(shown(code, name), OrganisationLinks.page(code));
  }

  private static String shown(OdsCode code, @Nullable String name) {
    return name == null ? code.formatted() : WORDS.get("history.named", name, code.formatted());
  }
}
