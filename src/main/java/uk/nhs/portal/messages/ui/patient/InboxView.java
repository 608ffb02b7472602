package uk.nhs.portal.messages.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.InboxPage;
import uk.nhs.portal.messages.MessageSummary;
import uk.nhs.portal.messages.MessagesLinks;
import uk.nhs.portal.messages.ReadMessages;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NumberedPagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.page.Page;

/// All messages of the patient who is signed in, unread ones first.
@Route("messages")
@RolesAllowed("PATIENT")
class InboxView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(InboxView.class);

  private final transient ReadMessages readMessages;

  InboxView(ReadMessages readMessages) {
    this.readMessages = readMessages;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InboxPage inbox = readMessages.inbox(page(event));
    clear();
    title(WORDS.get("inbox.title"));
    if (inbox.messages().isEmpty()) {
      add(new Paragraph(WORDS.get("inbox.empty")));
    } else {
      add(new Paragraph(unread(inbox.unread())), table(inbox));
    }
    if (inbox.pages() > 1) {
      add(new NumberedPagination(inbox.number(), inbox.pages(), InboxView::href));
    }
  }

  private static int page(BeforeEnterEvent event) {
    String number = event.getLocation().getQueryParameters().getSingleParameter("page").orElse("1");
    if (!number.matches("[1-9][0-9]{0,5}")) {
      throw new NotFound();
    }
    return Integer.parseInt(number);
  }

  private static String href(int page) {
    return page == 1 ? MessagesLinks.inbox() : MessagesLinks.inbox() + "?page=" + page;
  }

  private static String unread(int count) {
    return switch (count) {
      case 0 -> WORDS.get("inbox.unread.none");
      case 1 -> WORDS.get("inbox.unread.one");
      default -> WORDS.get("inbox.unread", NhsFormat.number(count));
    };
  }

  private static Table table(InboxPage inbox) {
    String caption =
        inbox.pages() == 1
            ? WORDS.get("inbox.caption")
            : WORDS.get("inbox.caption.page", inbox.number(), inbox.pages());
    Table table =
        new Table(caption)
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("inbox.column.message"),
                WORDS.get("inbox.column.from"),
                WORDS.get("inbox.column.received"));
    for (MessageSummary message : inbox.messages()) {
      table.row(
          subject(message),
          new Text(message.from()),
          new Text(NhsFormat.dateTime(message.sentAt())));
    }
    return table;
  }

  private static Component subject(MessageSummary message) {
    Link link = new Link(message.subject(), MessagesLinks.message(message.id()));
    return message.unread()
        ? Markup.element("span", "", new Tag(WORDS.get("inbox.new")), new Text(" "), link)
        : link;
  }
}
