package org.newsgraph.serve.page;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.vocab.NameKey;
import org.newsgraph.vocab.Tsv;

/**
 * Folds the spellings of a name into one, so that a reader finds «Мехтиев» by Mekhtiyev and the
 * other way round. It serves looking up only: names that meet here need not be one.
 */
final class Spelling {
  private record Rule(String from, String to) {}

  private static final List<Rule> RULES =
      Tsv.resource(Spelling.class, "/org/newsgraph/serve/spellings.tsv").rows().stream()
          .map(row -> new Rule(row.get("from"), row.get("to")))
          .toList();

  private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");
  private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]");

  private Spelling() {}

  /** A name's words in folded form, with single spaces between them. */
  static String fold(String name) {
    String key = NameKey.of(name);
    String latin = FOREIGN.matcher(key).find() ? NameKey.of(Scripts.LATIN.transliterate(key)) : key;
    for (Rule rule : RULES) {
      latin = latin.replace(rule.from, rule.to);
    }
    return DOUBLED.matcher(latin).replaceAll("$1");
  }

  /** Loaded when a name in another script is first met: ICU's tables take their time. */
  private static final class Scripts {
    static final Transliterator LATIN =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    private Scripts() {}
  }
}
