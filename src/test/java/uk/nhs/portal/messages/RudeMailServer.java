package uk.nhs.portal.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A mail server that gives the answers a test wants: to the recipient, and to the mail as a whole.
final class RudeMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String toRecipient;
  private final String toMail;

  RudeMailServer(String toRecipient, String toMail) throws IOException {
    this.toRecipient = toRecipient;
    this.toMail = toMail;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException gone) {
        // the next client, or the end
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, "220 rude");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
      switch (command) {
        case "RCPT" -> say(client, toRecipient);
        case "DATA" -> {
          say(client, "354 go on");
          while (!".".equals(in.readLine())) {}
          say(client, toMail);
        }
        case "QUIT" -> {
          say(client, "221 bye");
          return;
        }
        default -> say(client, "250 ok");
      }
    }
  }

  private static void say(Socket client, String line) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
