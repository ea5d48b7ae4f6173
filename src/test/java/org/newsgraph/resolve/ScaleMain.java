package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Resolution;
import org.newsgraph.vocab.Tsv;

/**
 * Measures time and memory of resolving synthetic mentions: {@code ScaleMain [MENTIONS]}, one
 * million where not told. Names combine listed given names with made-up surnames in two scripts.
 */
final class ScaleMain {
  private static final int PER_ARTICLE = 30;
  private static final String[] STARTS =
      "Ab Bal Gar Dav Zam Kar Lat Mam Nur Ras Sul Tar".split(" ", -1);
  private static final String[] MIDDLES = "a i u ami eri odu ulla ibra".split(" ", -1);
  private static final String[] ENDS =
      "dov mov ryan kov nli zade shvili nenko lsky tov".split(" ", -1);

  private ScaleMain() {}

  public static void main(String[] args) {
    int mentions = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    List<Digest> digests = digests(mentions / PER_ARTICLE);
    long start = System.nanoTime();
    Resolution resolution = new Resolver().resolve(digests, Curated.NONE);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%d mentions, %d entities, %d events, %d candidates: %d s, %d MB of heap in use%n",
        mentions,
        resolution.entities().size(),
        resolution.events().size(),
        resolution.candidates().size(),
        seconds,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static List<Digest> digests(int articles) {
    Random random = new Random(1);
    List<List<String>> given =
        Tsv.resource(Tsv.class, "given-names.tsv").rows().stream()
            .map(row -> row.list("names"))
            .toList();
    List<Digest> digests = new ArrayList<>();
    for (int a = 0; a < articles; a++) {
      Digests digest = Digests.article("n" + a).published("2025-06-01", "P" + a % 50);
      for (int k = 0; k < PER_ARTICLE; k++) {
        // Few people are named often, most rarely.
        int who = (int) (Math.pow(random.nextDouble(), 3) * 60_000);
        Random person = new Random(who);
        List<String> names = given.get(person.nextInt(given.size()));
        String surname =
            STARTS[person.nextInt(STARTS.length)]
                + MIDDLES[person.nextInt(MIDDLES.length)]
                + STARTS[person.nextInt(STARTS.length)].toLowerCase(Locale.ROOT)
                + ENDS[person.nextInt(ENDS.length)];
        boolean lone = k > 0 && random.nextInt(5) == 0;
        digest.person(lone ? surname : names.get(random.nextInt(names.size())) + " " + surname);
      }
      for (int e = 0; e < 4; e++) {
        digest.event(
            Digests.claim(
                e,
                e % 2 == 0 ? "Detention" : "Statement",
                "2025-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10),
                Digests.agent(random.nextInt(PER_ARTICLE)),
                Digests.patient(random.nextInt(PER_ARTICLE))));
      }
      digests.add(digest.digest());
    }
    return digests;
  }
}
