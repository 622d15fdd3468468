// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A formula on lines of its own between {@code $$} and {@code $$}. As in TeX, it holds no blank
 * line: one that is never closed ends there.
 */
final class FormulaBlock extends CustomBlock {
  private static final String FENCE = "$$";
  private static final int INDENT_OF_CODE = 4;

  /** Takes the lines of one formula. */
  private static final class FormulaBlockParser extends AbstractBlockParser {
    private final FormulaBlock block = new FormulaBlock();
    private boolean opened;
    private boolean closed;

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return closed || state.isBlank()
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      String content = line.getContent().toString().strip();
      closed = content.endsWith(FENCE) && (opened || content.length() > FENCE.length());
      opened = true;
    }
  }

  /** Finds where a formula begins. */
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT_OF_CODE || line.charAt(start) != '$') {
        return BlockStart.none();
      }
      String content = line.subSequence(start, line.length()).toString().strip();
      return beginsFormula(content)
          ? BlockStart.of(new FormulaBlockParser()).atIndex(start)
          : BlockStart.none();
    }

    private static boolean beginsFormula(String content) {
      if (!content.startsWith(FENCE)) {
        return false;
      }
      String rest = content.substring(FENCE.length());
      int closing = rest.indexOf(FENCE);
      boolean alone = closing < 0 || closing + FENCE.length() == rest.length();
      String formula = closing < 0 ? rest : rest.substring(0, closing);
      return alone && (formula.isBlank() ? closing < 0 : Formula.isFormula(formula));
    }
  }
}
