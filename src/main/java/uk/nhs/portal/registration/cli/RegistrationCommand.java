package uk.nhs.portal.registration.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.registration.fhir.BrokenAcceptance;
import uk.nhs.portal.registration.fhir.ReadAcceptance;
import uk.nhs.portal.registration.kinds.RegistrationFacts;
import uk.nhs.portal.registration.kinds.RegistrationField;
import uk.nhs.portal.registration.kinds.RegistrationKind;

/// `registration check FILE…`: for each file one line of JSON on the standard output, with the kind
/// that was deduced and the fields that it needs and that are missing.
///
/// It ends with 0 where nothing is missing, 1 where something is, 64 where it was called wrongly,
/// and 65 where a file is broken, which one line on the standard error explains; the other files
/// are still checked.
public final class RegistrationCommand {

  private static final int COMPLETE = 0;
  private static final int FIELDS_ARE_MISSING = 1;
  private static final int MISUSE = 64;
  private static final int BROKEN_DATA = 65;
  private static final int MOST_BYTES = 16 << 20;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  private RegistrationCommand(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /// Does what the words say.
  ///
  /// @param words `check` and the files; `-` is the standard input
  /// @return the exit code
  public static int run(List<String> words, InputStream in, OutputStream out, OutputStream err) {
    return new RegistrationCommand(in, out, err).run(words);
  }

  private int run(List<String> words) {
    if (words.isEmpty() || !words.getFirst().equals("check")) {
      return misuse("A registration can be checked.");
    }
    List<String> files = words.subList(1, words.size());
    Optional<String> option = files.stream().filter(word -> word.startsWith("--")).findFirst();
    if (option.isPresent()) {
      return misuse("There is no option \"" + option.get() + "\" here.");
    }
    if (files.isEmpty()) {
      return misuse("Which file?");
    }
    return files.stream().mapToInt(this::check).max().orElse(COMPLETE);
  }

  private int check(String file) {
    try {
      return tell(file, ReadAcceptance.fromJson(text(file)));
    } catch (BrokenAcceptance broken) {
      complain(file + ": " + broken.getMessage());
    } catch (CharacterCodingException binary) {
      complain(file + ": This is no text in UTF-8 of at most 16 MB.");
    } catch (IOException | InvalidPathException unreadable) {
      return misuse("The file " + file + " cannot be read.");
    }
    return BROKEN_DATA;
  }

  private int tell(String file, RegistrationFacts facts) {
    RegistrationKind kind = RegistrationKind.of(facts);
    List<RegistrationField> missing = kind.missing(facts);
    RegistrationKind stated = facts.stated();
    if (stated != null && stated != kind) {
      complain(file + ": It says " + stated.code() + ", but what it holds is " + kind.code() + ".");
    }
    ObjectNode result = JsonNodeFactory.instance.objectNode().put("kind", kind.code());
    ArrayNode fields = result.putArray("missing");
    missing.forEach(field -> fields.add(field.code()));
    out.println(result);
    return missing.isEmpty() ? COMPLETE : FIELDS_ARE_MISSING;
  }

  private String text(String file) throws IOException {
    try (InputStream from = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
      byte[] bytes = from.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new CharacterCodingException();
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private int misuse(String sentence) {
    complain(sentence + " See ./portal registration --help.");
    return MISUSE;
  }

  private void complain(String line) {
    err.println("portal: " + line.replaceAll("\\p{Cntrl}+", " "));
  }
}
