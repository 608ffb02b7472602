package uk.nhs.portal.questionnaires.check;

import java.util.BitSet;
import org.logicng.formulas.FormulaFactory;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDConstruction;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/// The binary decision diagrams of one proof; equal functions are one and the same node.
///
/// Every node is kept until the proof is thrown away: a questionnaire's are a few thousand.
final class Diagrams {

  static final int TRUE = BDDKernel.BDD_TRUE;
  static final int FALSE = BDDKernel.BDD_FALSE;

  private static final int NODES = 20_000; // the table grows where that is too few
  private static final int CACHE = 10_000;

  private final BDDKernel kernel;
  private final BDDConstruction build;

  Diagrams(int variables) {
    kernel = new BDDKernel(new FormulaFactory(), Math.max(1, variables), NODES, CACHE);
    build = new BDDConstruction(kernel);
  }

  private int keep(int node) {
    return kernel.addRef(node, null);
  }

  /// True where the variable has the value.
  int literal(int variable, boolean value) {
    return value ? build.ithVar(variable) : build.nithVar(variable);
  }

  int and(int one, int other) {
    return keep(build.and(one, other));
  }

  int or(int one, int other) {
    return keep(build.or(one, other));
  }

  int not(int node) {
    return keep(build.not(node));
  }

  /// True where some values of the variables make it true.
  ///
  /// @param variables the conjunction of the variables
  int exists(int node, int variables) {
    return variables == TRUE ? node : keep(build.exists(node, variables));
  }

  /// The function with some variables fixed.
  ///
  /// @param literals the conjunction of literals that says how
  int fix(int node, int literals) {
    return literals == TRUE ? node : keep(build.restrict(node, literals));
  }

  /// Values that make it true, 0 wherever that is possible; the earliest variables matter first.
  BitSet one(int node) {
    BitSet values = new BitSet();
    int at = node;
    while (at > TRUE) {
      int low = build.bddLow(at);
      if (low == FALSE) {
        values.set(build.bddVar(at));
        at = build.bddHigh(at);
      } else {
        at = low;
      }
    }
    return values;
  }
}
