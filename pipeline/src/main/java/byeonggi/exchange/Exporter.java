// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.OutputException;
import byeonggi.export.OutputSet;
import byeonggi.export.WriteFailure;
import byeonggi.glossary.Entry;
import byeonggi.glossary.ReviewedEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a glossary in the formats of other tools, all files together or none. */
public final class Exporter {
  private static final String DROPPED = "dropped.csv";

  private final List<Format> formats;
  private final Selection selection;
  private final boolean replacesAll;

  /**
   * Prepares an export.
   *
   * @param formats what to write
   * @param selection which entries
   * @param replacesAll whether files are replaced that somebody has changed since they were written
   */
  public Exporter(List<Format> formats, Selection selection, boolean replacesAll) {
    this.formats = List.copyOf(formats);
    this.selection = selection;
    this.replacesAll = replacesAll;
  }

  /**
   * What {@code export.json} tells, besides the sums of the files.
   *
   * @param options what was asked, by option name
   * @param written how many pairs are in each format
   * @param dropped how many entries each format could not take
   */
  private record Report(
      SortedMap<String, String> options,
      SortedMap<String, Integer> written,
      SortedMap<String, Integer> dropped) {}

  /**
   * What an export came to.
   *
   * @param files the files in place, by name
   * @param selected how many pairs were selected
   * @param toReview how many of them a person should look at and has not approved; 0 where all goes
   *     into a workbook for just that
   * @param withoutGloss how many entries were selected but are no pairs
   * @param leftOut how many entries were not selected
   * @param written how many pairs are in each format, in the order of the formats
   * @param dropped what could not go into a format
   */
  public record Summary(
      List<Path> files,
      int selected,
      long toReview,
      int withoutGloss,
      long leftOut,
      List<Written> written,
      List<Dropped> dropped) {}

  /**
   * What became of the pairs in a format.
   *
   * @param pairs how many are in it
   * @param dropped those that could not go in
   */
  public record Written(String format, int pairs, List<Dropped> dropped) {
    /** Copies the list. */
    public Written {
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * Writes entries that nobody has written anything beside.
   *
   * @see #exportReviewed
   */
  public Summary export(List<Entry> entries, Path output, SortedMap<String, String> options)
      throws IOException {
    return export(selection.from(entries), output, options);
  }

  /**
   * Writes the files.
   *
   * @param options what was asked, for {@code export.json}
   * @throws EditedFilesException if files would be replaced that somebody has changed
   * @throws OutputException if the files can't be written; those of a former export are as they
   *     were, unless the message says otherwise
   */
  public Summary exportReviewed(
      List<ReviewedEntry> entries, Path output, SortedMap<String, String> options)
      throws IOException {
    return export(selection.fromReviewed(entries), output, options);
  }

  private Summary export(
      Selection.Selected selected, Path output, SortedMap<String, String> options)
      throws IOException {
    try {
      return exportSet(selected, output, options);
    } catch (IOException | RuntimeException e) {
      throw WriteFailure.of(output, e);
    }
  }

  private Summary exportSet(
      Selection.Selected selected, Path output, SortedMap<String, String> options)
      throws IOException {
    List<Dropped> dropped = withoutGloss(selected);
    List<Written> written = new ArrayList<>();
    SortedMap<String, Integer> writtenBy = new TreeMap<>();
    SortedMap<String, Integer> droppedBy = new TreeMap<>();
    try (OutputSet set = OutputSet.open(output, OutputSet.EXPORT_FILE)) {
      for (Format format : formats) {
        ExportFiles.checkInterrupted();
        ExportFiles files =
            new ExportFiles(format.name(), set.workFolder(), name -> set.file(name.toString()));
        int pairs;
        if (format instanceof ReviewFormat review) {
          pairs = review.writeRows(selected.rows(), files);
          check(format, selected.rows().size(), pairs, files.dropped().size());
        } else {
          pairs = format.write(selected.pairs(), files);
          check(format, selected.pairs().size(), pairs, files.dropped().size());
        }
        dropped.addAll(files.dropped());
        written.add(new Written(format.name(), pairs, files.dropped()));
        writtenBy.put(format.name(), pairs);
        droppedBy.put(format.name(), files.dropped().size());
      }
      ExportFiles.checkInterrupted();
      DroppedCsv.write(set.file(DROPPED), dropped);
      List<Path> others = replacesAll ? List.of() : set.filesOfOthers();
      if (!others.isEmpty()) {
        throw new EditedFilesException(others);
      }
      List<Path> files = set.commit(new Report(options, writtenBy, droppedBy));
      return new Summary(
          files,
          selected.pairs().size(),
          toReview(selected),
          selected.withoutGloss().size(),
          selected.leftOut(),
          written,
          dropped);
    }
  }

  private long toReview(Selection.Selected selected) {
    return formats.stream().allMatch(ReviewFormat.class::isInstance)
        ? 0
        : selected.pairs().stream().filter(pair -> pair.entry().review()).count();
  }

  /** They are told once if no format takes them, else for each that does not. */
  private List<Dropped> withoutGloss(Selection.Selected selected) {
    List<String> names =
        formats.stream()
            .filter(format -> !(format instanceof ReviewFormat))
            .map(Format::name)
            .toList();
    if (names.size() == formats.size()) {
      names = List.of(Dropped.EVERY_FORMAT);
    }
    List<Dropped> dropped = new ArrayList<>();
    for (String name : names) {
      selected.withoutGloss().forEach(entry -> dropped.add(new Dropped(name, entry, "no gloss")));
    }
    return dropped;
  }

  private static void check(Format format, int selected, int written, int dropped) {
    if (selected != written + dropped) {
      throw new IllegalStateException(
          "%s has %d pairs and dropped %d of %d"
              .formatted(format.name(), written, dropped, selected));
    }
  }
}
