// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Finds which runs of signs of a Markdown block belong together. Runs pair only with siblings: a
 * link is closed in itself. Linear in the number of runs.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#phase-2-inline-structure">CommonMark, process
 *     emphasis</a>
 */
final class EmphasisPairs {
  private final List<EmphasisRun> openers = new ArrayList<>();

  /** For each kind of closer, below which of the openers none is for it. */
  private final int[] bottoms = new int[18];

  /** Pairs all runs within {@code block}. */
  void resolveWithin(Node block) {
    Node parent = block;
    while (parent != null) {
      resolveChildren(parent);
      parent = nextParent(parent, block);
    }
  }

  /** The next node with children, in order of the document, or null. */
  private static Node nextParent(Node from, Node block) {
    Node node = from;
    do {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
      } else {
        while (node != block && node.getNext() == null) {
          node = node.getParent();
        }
        node = node == block ? null : node.getNext();
      }
    } while (node != null && node.getFirstChild() == null);
    return node;
  }

  private void resolveChildren(Node parent) {
    openers.clear();
    Arrays.fill(bottoms, 0);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof EmphasisRun run) {
        if (run.closes()) {
          close(run);
        }
        if (run.opens() && run.left() > 0) {
          openers.add(run);
        }
      }
    }
  }

  private void close(EmphasisRun closer) {
    int kind = "*_~".indexOf(closer.sign()) * 6 + (closer.opens() ? 3 : 0) + closer.length() % 3;
    while (closer.left() > 0) {
      int found = openers.size() - 1;
      while (found >= bottoms[kind] && !openers.get(found).pairsWith(closer)) {
        found--;
      }
      if (found < bottoms[kind]) {
        bottoms[kind] = openers.size();
        return;
      }
      EmphasisRun opener = openers.get(found);
      opener.pair(closer);
      keep(opener.left() > 0 ? found + 1 : found);
    }
  }

  private void keep(int count) {
    openers.subList(count, openers.size()).clear();
    for (int i = 0; i < bottoms.length; i++) {
      bottoms[i] = Math.min(bottoms[i], count);
    }
  }
}
