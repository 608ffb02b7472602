package uk.nhs.portal.signposts;

import java.io.PrintStream;
import java.util.List;

/// What a feature can import from the command line: `./portal import WORD …`.
public interface CommandLineImport {

  /// Everything was imported, or was there already.
  int DONE = 0;

  /// Something was refused, and nothing of it is stored.
  int REFUSED = 1;

  /// It was called wrongly, or a file cannot be read.
  int WRONG_CALL = 2;

  /// The words by which it is called.
  List<String> words();

  /// How it is called: a line for each way, without the words before `WORD`.
  List<String> usage();

  /// Imports.
  ///
  /// @param word one of its words
  /// @param arguments what stands after it
  /// @param out where the report goes
  /// @return the exit code; with [#WRONG_CALL] for wrong arguments it has written nothing but how
  ///   it is called
  int run(String word, List<String> arguments, PrintStream out);
}
