package org.newsgraph.annotate.english;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsgraph.export.EvalJson;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Article;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Sentence;
import org.newsgraph.source.SourceSink;
import org.newsgraph.source.Sources;

/**
 * Prints how many tokens a second the NLP engine alone decodes, how many {@code annotate} takes
 * from text to its line of JSON, and the ratio of the two. Both run on the same sentences with two
 * threads in one JVM, round by round in turn, so that what else the machine does hits both, and each
 * first in every other round, so that the collector of garbage does not fall in step with one of
 * them; sums count. JMH would measure one after the other. The ratio of processor time, collection
 * of garbage included, is what others on the machine disturb least.
 *
 * <p>Arguments: cache folder, rounds, then files and folders of English articles.
 */
public final class AnnotateSpeed {
  private static final int THREADS = 2;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int WARM_UP = 6;

  /** The least number of tokens a round, without which it is over too soon to be measured. */
  private static final long ROUND = 50_000;

  private final List<Article> articles = new ArrayList<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);

  private AnnotateSpeed() {}

  /** Measures and prints one line a round and the sums. */
  public static void main(String[] args) throws Exception {
    AnnotateSpeed speed = new AnnotateSpeed();
    List<Path> inputs = Arrays.stream(args).skip(2).map(Path::of).toList();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new IllegalArgumentException("no such input: " + input);
      }
    }
    speed.read(inputs);
    try {
      speed.measure(Path.of(args[0]), Integer.parseInt(args[1]));
    } finally {
      speed.workers.shutdownNow();
    }
  }

  private void measure(Path cache, int rounds) throws InterruptedException, ExecutionException {
    Nlp4j engine = Nlp4j.load(cache);
    EnglishAnnotator annotator = new EnglishAnnotator(engine::parse);
    Extractor extractor = Extractor.load();
    List<List<String>> sentences = new ArrayList<>();
    long tokens = 0;
    for (Article article : articles) {
      Annotated annotated = annotator.annotate(article);
      List<String> ofArticle = new ArrayList<>();
      for (Sentence s : annotated.sentences()) {
        ofArticle.add(s.span().in(article.text()));
        tokens += s.tokens().size();
      }
      sentences.add(ofArticle);
    }
    List<Callable<Integer>> bare = new ArrayList<>();
    List<Callable<Integer>> whole = new ArrayList<>();
    int times = (int) Math.max(1, ROUND / tokens);
    for (int i = 0; i < times; i++) {
      sentences.forEach(list -> bare.add(() -> list.stream().mapToInt(s -> engine.parse(s).size()).sum()));
      articles.forEach(
          a -> whole.add(() -> EvalJson.line(extractor.extractAll(annotator.annotate(a))).length()));
    }
    tokens *= times;
    for (int i = 0; i < WARM_UP; i++) {
      run(bare);
      run(whole);
    }
    Spent engineSpent = new Spent(0, 0);
    Spent annotateSpent = new Spent(0, 0);
    for (int i = 0; i < rounds; i++) {
      Spent first = run(i % 2 == 0 ? bare : whole);
      Spent second = run(i % 2 == 0 ? whole : bare);
      Spent alone = i % 2 == 0 ? first : second;
      Spent all = i % 2 == 0 ? second : first;
      engineSpent = engineSpent.and(alone);
      annotateSpent = annotateSpent.and(all);
      System.out.printf(
          Locale.ROOT, "round %d: engine %.0f, annotate %.0f tokens/s%n", i + 1, tokens / alone.wall(), tokens / all.wall());
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d tokens a round, %d threads: engine %.0f, annotate %.0f tokens/s, ratio %.2f; of processor time %.2f%n",
        articles.size(),
        tokens,
        THREADS,
        tokens * rounds / engineSpent.wall(),
        tokens * rounds / annotateSpent.wall(),
        engineSpent.wall() / annotateSpent.wall(),
        engineSpent.processor() / annotateSpent.processor());
  }

  /** Seconds that passed, and seconds of processor time of the whole process. */
  private record Spent(double wall, double processor) {
    Spent and(Spent more) {
      return new Spent(wall + more.wall, processor + more.processor);
    }
  }

  private Spent run(List<Callable<Integer>> tasks) throws InterruptedException, ExecutionException {
    long begin = System.nanoTime();
    long work = PROCESS.getProcessCpuTime();
    for (Future<Integer> done : workers.invokeAll(tasks)) {
      done.get();
    }
    return new Spent((System.nanoTime() - begin) / 1e9, (PROCESS.getProcessCpuTime() - work) / 1e9);
  }

  private void read(List<Path> inputs) throws IOException {
    Sources.of(inputs)
        .read(
            new SourceSink() {
              @Override
              public void article(Article article) {
                if ("en".equals(article.language())) {
                  articles.add(article);
                }
              }

              @Override
              public void coded(CodedEvent event) {
                // Tables hold no text to annotate.
              }

              @Override
              public void curated(Curated.Row row) {
                // Likewise.
              }

              @Override
              public void judgement(Curated.Judgement judgement) {
                // Likewise.
              }

              @Override
              public void reject(Rejection rejection) {
                System.err.println("rejected: " + rejection);
              }
            });
  }
}
