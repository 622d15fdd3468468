// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

/** A text that counts how often a character of it is read. */
final class CountedText implements CharSequence {

  private final String text;
  private int reads;

  CountedText(String text) {
    this.text = text;
  }

  int reads() {
    return reads;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    reads++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    reads += end - start;
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
