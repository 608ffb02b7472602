package uk.nhs.portal.messages;

/// Where messages are read.
public final class MessagesLinks {

  private MessagesLinks() {}

  /// The inbox of the patient who is signed in.
  public static String inbox() {
    return "/messages";
  }

  /// One message of that inbox.
  public static String message(MessageId id) {
    return inbox() + "/" + id;
  }

  /// The practice's list of people whom no e-mail reached.
  public static String untold() {
    return "/practice/messages";
  }

  /// Where staff confirm that they have phoned about a message.
  public static String toldByPhone(MessageId id) {
    return untold() + "/" + id;
  }
}
