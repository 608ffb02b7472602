package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Markup;

/// The ways from the first page to the national picture and to what trusts say of themselves.
@org.springframework.stereotype.Component
@Order(1)
class PictureHomePart implements HomePart {

  @Override
  public Optional<Component> part() {
    return Optional.of(
        Markup.element(
            "div",
            "",
            Heading.h2(MaturityPage.WORDS.get("picture.all-trusts")),
            Card.clickable(
                    3,
                    Heading.Size.S,
                    MaturityPage.WORDS.get("picture.title"),
                    MaturityLinks.picture())
                .description(MaturityPage.WORDS.get("picture.card")),
            Card.clickable(
                    3,
                    Heading.Size.S,
                    MaturityPage.WORDS.get("assessments.title"),
                    MaturityLinks.assessments())
                .description(MaturityPage.WORDS.get("assessments.card"))));
  }
}
