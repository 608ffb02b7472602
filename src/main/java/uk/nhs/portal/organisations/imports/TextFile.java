package uk.nhs.portal.organisations.imports;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A file whose encoding was found by reading it once.
///
/// Whatever is not UTF-8 throughout is Windows-1252, which has all printable characters of
/// ISO-8859-1 and the dashes and quotes that publishers mean.
///
/// @param sha256 of the bytes, in 64 hexadecimal digits
public record TextFile(ImportFile file, Charset charset, String sha256) {

  private static final int BUFFER = 1 << 16;

  /// Reads the file once.
  ///
  /// @throws UnreadableFile if it is missing, cannot be read, or is no text
  public static TextFile inspect(ImportFile file) {
    MessageDigest digest = newDigest();
    Utf8 utf8 = new Utf8();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = file.content().getInputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        refuseBinary(file, buffer, n);
        utf8.accept(buffer, n);
      }
    } catch (NoSuchFileException | FileNotFoundException _) {
      throw new UnreadableFile(file.name(), "file.missing");
    } catch (IOException _) {
      throw new UnreadableFile(file.name(), "file.unreadable");
    }
    Charset charset = utf8.holds() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    return new TextFile(file, charset, HexFormat.of().formatHex(digest.digest()));
  }

  /// The text from its first character on.
  public InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(file.content().getInputStream(), BUFFER);
    in.mark(3);
    if (!(in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF)) { // byte order mark
      in.reset();
    }
    return in;
  }

  /// Whether it is as everybody should write it.
  public boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static void refuseBinary(ImportFile file, byte[] bytes, int n) {
    for (int i = 0; i < n; i++) {
      if (bytes[i] == 0) {
        // the byte order marks of UTF-16, in which every other byte of English text is zero
        boolean utf16 = bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF;
        throw new UnreadableFile(file.name(), utf16 ? "file.encoding" : "file.binary");
      }
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has it
    }
  }

  /// Whether all bytes so far are UTF-8; the last character may be cut in two by the next piece.
  private static final class Utf8 {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER + 4);
    private byte[] kept = new byte[0];
    private boolean holds = true;

    void accept(byte[] piece, int n) {
      if (holds) {
        byte[] bytes = Arrays.copyOf(kept, kept.length + n);
        System.arraycopy(piece, 0, bytes, kept.length, n);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        holds = !decoder.decode(rest, characters.clear(), false).isError();
        kept = Arrays.copyOfRange(bytes, rest.position(), bytes.length);
      }
    }

    boolean holds() {
      return holds && kept.length == 0;
    }
  }
}
