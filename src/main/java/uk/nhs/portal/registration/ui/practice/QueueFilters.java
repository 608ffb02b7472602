package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.Queue;
import uk.nhs.portal.registration.decisions.QueueQuestion.Sort;
import uk.nhs.portal.registration.decisions.QueueQuestion.Tab;

/// What narrows the queue down: where applications stand, and a form whose answers become the
/// address.
record QueueFilters(QueueAddress address, OdsCode practice, UnaryOperator<String> to) {

  private static final Words WORDS = RegistrationPage.WORDS;

  Component tabs(Queue.Counts counts) {
    var list = Markup.element("ul", "nhsuk-list app-choices");
    for (Tab each : Tab.values()) {
      int count =
          switch (each) {
            case NEW -> counts.fresh();
            case REVIEW -> counts.review();
            case APPROVED -> counts.approved();
            case DECLINED -> counts.declined();
            case CLOSED -> counts.closed();
          };
      Link link =
          new Link(
              WORDS.get("practice.tab." + each.name(), count),
              to.apply(address.tab(each).on(RegistrationPage.PATH)));
      if (each == address.question().tab()) {
        link.getElement().setAttribute("aria-current", "page");
      }
      list.add(Markup.element("li", "", link));
    }
    var navigation = Markup.element("nav", "", list);
    navigation.getElement().setAttribute("aria-label", WORDS.get("practice.tabs"));
    return navigation;
  }

  Component form() {
    Form form = Form.get(RegistrationPage.PATH).hidden("practice", practice.value());
    form.hidden(QueueAddress.SHOW, QueueAddress.name(address.question().tab().name()));
    form.add(
        select(QueueAddress.MATCH, "practice.match", Match.values(), address.question().match()),
        select(QueueAddress.AREA, "practice.area", Area.values(), address.question().area()),
        kinds(),
        sort(),
        new Button(WORDS.get("practice.filter")).secondary().small());
    if (address.isNarrowed()) {
      form.add(
          new Link(
              WORDS.get("practice.filter.clear"),
              to.apply(address.all().on(RegistrationPage.PATH))));
    }
    form.addClassNames("app-filter", "app-no-print");
    return form;
  }

  private static Select select(String name, String words, Enum<?>[] all, @Nullable Enum<?> chosen) {
    Select select = new Select(name, WORDS.get(words)).option("", WORDS.get("practice.filter.any"));
    for (Enum<?> each : all) {
      select.option(QueueAddress.name(each.name()), ApplicantWords.one(words, each));
    }
    if (chosen != null) {
      select.setValue(QueueAddress.name(chosen.name()));
    }
    return select;
  }

  private Select kinds() {
    Select select =
        new Select(QueueAddress.KIND, WORDS.get("practice.kind"))
            .option("", WORDS.get("practice.filter.any"));
    QueueAddress.KINDS.forEach(
        kind -> select.option(QueueAddress.name(kind), ApplicantWords.kind(kind)));
    String kind = address.question().kind();
    if (kind != null) {
      select.setValue(QueueAddress.name(kind));
    }
    return select;
  }

  private Select sort() {
    Select select = new Select(QueueAddress.SORT, WORDS.get("practice.sort"));
    for (Sort each : Sort.values()) {
      select.option(QueueAddress.name(each.name()), ApplicantWords.one("practice.sort", each));
    }
    select.setValue(QueueAddress.name(address.question().sort().name()));
    return select;
  }
}
