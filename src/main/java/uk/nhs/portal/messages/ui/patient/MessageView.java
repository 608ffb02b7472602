package uk.nhs.portal.messages.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.Message;
import uk.nhs.portal.messages.MessageId;
import uk.nhs.portal.messages.MessagesLinks;
import uk.nhs.portal.messages.ReadMessages;
import uk.nhs.portal.nhsuk.ActionLink;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;

/// One message of the patient who is signed in; opening it marks it as read.
@Route("messages/:message")
@RolesAllowed("PATIENT")
class MessageView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(MessageView.class);

  private final transient ReadMessages readMessages;

  MessageView(ReadMessages readMessages) {
    this.readMessages = readMessages;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    MessageId id =
        event.getRouteParameters().get("message").map(MessageId::of).orElseThrow(NotFound::new);
    Message message = readMessages.open(id);
    clear();
    backLink(WORDS.get("message.back"), MessagesLinks.inbox());
    documentTitle(WORDS.get("message.title"), WORDS.get("message.trail"));
    add(
        new Heading(1, Heading.Size.L, message.subject()),
        Paragraph.small(
            WORDS.get("message.meta", message.from(), NhsFormat.dateTime(message.sentAt()))));
    message.paragraphs().forEach(text -> add(new Paragraph(text)));
    if (message.href() != null) {
      add(new ActionLink(WORDS.get("message.go"), message.href()));
    }
  }
}
