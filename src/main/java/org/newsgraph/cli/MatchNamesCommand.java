package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.resolve.name.NameMatch;
import org.newsgraph.resolve.name.NameMatcher;
import org.newsgraph.resolve.name.NamePairs;
import org.newsgraph.resolve.name.NamePairs.Pair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares pairs of names, so that anybody can measure the matching anew. */
@Command(
    name = "match-names",
    mixinStandardHelpOptions = true,
    description = {
      "Compares pairs of names of persons or organizations and prints a table of them: score, left,"
          + " right, outcome, rule, reason, separated by tabs.",
      "",
      "Input: a table of label (1 same, 0 different), left and right, separated by tabs; a header"
          + " line is skipped. From a score of 0.5 on the names more likely name one thing than two;"
          + " in a collection it takes more, and other evidence. Precision, recall and F1 against"
          + " the labels go to standard error; the first three columns (cut -f1-3) are a"
          + " prediction file for score.py --pairs."
    })
final class MatchNamesCommand implements Callable<Integer> {
  private static final double SAME = 0.5;
  private static final double DIFFERENT = 0.3;

  @Parameters(paramLabel = "FILE.tsv", description = "The table of pairs.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    List<Pair> pairs = pairs();
    int right = 0;
    int found = 0;
    int wanted = 0;
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    for (Pair pair : pairs) {
      NameMatch match = NameMatcher.match(pair.left(), pair.right());
      boolean same = match.score() >= SAME;
      out.printf(
          Locale.ROOT,
          "%.4f\t%s\t%s\t%s\t%s\t%s%n",
          match.score(),
          pair.left(),
          pair.right(),
          outcome(match),
          match.rule(),
          match.reason());
      right += same && pair.same() ? 1 : 0;
      found += same ? 1 : 0;
      wanted += pair.same() ? 1 : 0;
    }
    out.flush();
    System.err.printf(
        Locale.ROOT,
        "%d pairs: precision %.3f, recall %.3f, F1 %.3f%n",
        pairs.size(),
        right / (double) Math.max(1, found),
        right / (double) Math.max(1, wanted),
        2.0 * right / Math.max(1, found + wanted));
    return pairs.isEmpty() ? Main.NOTHING_DONE : Main.FINE;
  }

  private static String outcome(NameMatch match) {
    boolean different = match.conflict() || match.score() < DIFFERENT;
    return match.score() >= SAME ? "same" : different ? "different" : "undecided";
  }

  private List<Pair> pairs() throws IOException {
    try {
      return NamePairs.read(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new UserError(file + ": no such file");
    } catch (IllegalArgumentException e) {
      throw new UserError(file + ": " + e.getMessage());
    }
  }
}
