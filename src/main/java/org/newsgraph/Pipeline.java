package org.newsgraph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.riot.system.StreamRDF;
import org.newsgraph.annotate.Annotators;
import org.newsgraph.extract.CodedReader;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.Plover;
import org.newsgraph.extract.Re3d;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Annotator;
import org.newsgraph.model.Article;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Resolution;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.OntologyQuads;
import org.newsgraph.rdf.Retained;
import org.newsgraph.rdf.ShaclGate;
import org.newsgraph.source.SourceSink;
import org.newsgraph.source.Sources;

/**
 * The main path, from inputs to quads: source, annotate, extract, resolve, rdf. Articles are read
 * one by one and analysed on all cores; only resolution sees the whole collection.
 */
public final class Pipeline {
  /** Articles under way for each core: enough to keep it busy, few enough to bound memory. */
  private static final int AHEAD = 4;

  /** Schemes of event types ({@code plover}) and of ties ({@code re3d}) beside our own. */
  public enum Scheme {
    newsgraph,
    plover,
    re3d
  }

  private final Annotators annotators;
  private final Extractor extractor = Extractor.load();
  private final CodedReader coded = new CodedReader();

  /**
   * A pipeline that keeps unpacked language models in {@code cache}.
   *
   * @param cache a folder, made where it does not exist
   */
  public Pipeline(Path cache) {
    annotators = new Annotators(cache);
  }

  /**
   * Annotates an article and reads its claims. It depends on that article alone.
   *
   * @return what was read; without mentions and claims where no annotator knows its language
   */
  public Extracted analyse(Article article) {
    return extract(article, extractor::extract);
  }

  private Extracted extract(Article article, Function<Annotated, Extracted> reader) {
    Annotator annotator = annotators.of(article.language());
    if (annotator == null) {
      return new Extracted(bare(article), List.of(), List.of(), List.of());
    }
    return reader.apply(annotator.annotate(article));
  }

  /** Analyses one article and maps it, apart from any collection. */
  Analysis map(Article article, Iris iris, ShaclGate gate) {
    return Analysis.of(analyse(article), knows(article.language()), iris, gate);
  }

  /** Whether articles in this language are analysed. */
  public boolean knows(String language) {
    return annotators.knows(language);
  }

  private static Annotated bare(Article article) {
    return new Annotated(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Analyses every article of the inputs and hands on the results in the order of the inputs.
   * Beside the events of the scheme it reads other actions of named participants and what titles
   * tell.
   *
   * @param scheme in whose terms event types and ties are given
   * @param sink takes what was read; called from the calling thread
   * @param reject takes what could not be used; likewise
   */
  public void annotate(
      List<Path> inputs,
      Scheme scheme,
      Progress progress,
      Consumer<Extracted> sink,
      Consumer<Rejection> reject)
      throws IOException {
    Function<Annotated, Extracted> reader = in(scheme);
    inOrder(
        Sources.of(inputs),
        progress,
        article -> extract(article, reader),
        extracted -> extracted,
        sink,
        new Collected(reject));
  }

  private Function<Annotated, Extracted> in(Scheme scheme) {
    return switch (scheme) {
      case newsgraph -> extractor::extractAll;
      case plover -> {
        Plover plover = Plover.load();
        yield annotated -> plover.code(extractor.extractAll(annotated));
      }
      case re3d -> {
        Re3d re3d = Re3d.load();
        yield annotated -> re3d.code(extractor.extractAll(annotated));
      }
    };
  }

  /**
   * Builds a graph.
   *
   * @param inputs files and folders of articles and tables
   * @param iris mints the graph's IRIs
   * @param out takes the quads; called from the calling thread
   * @return what was done
   */
  public BuildReport build(List<Path> inputs, Iris iris, Progress progress, StreamRDF out)
      throws IOException {
    Instant begin = Instant.now();
    Build build = new Build(iris, out);
    Sources sources = Sources.of(inputs);
    inOrder(sources, progress, this::analyse, build::analysis, build::add, build.collected);
    progress.stage("resolve", -1);
    return build.finish(begin);
  }

  /** Reads every article and runs {@code work} on it, with all cores; results come in order. */
  private <T> void inOrder(
      Sources sources,
      Progress progress,
      Function<Article, Extracted> reader,
      Function<Extracted, T> work,
      Consumer<T> sink,
      Collected tables)
      throws IOException {
    progress.stage("read", sources.count());
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      Deque<Future<T>> pending = new ArrayDeque<>();
      sources.read(
          tables.sink(
              extracted -> {
                pending.add(workers.submit(() -> work.apply(extracted.get())));
                while (pending.size() > AHEAD * cores) {
                  sink.accept(result(pending.poll()));
                  progress.step();
                }
              },
              reader,
              coded));
      while (!pending.isEmpty()) {
        sink.accept(result(pending.poll()));
        progress.step();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the inputs hold beside articles. */
  private static final class Collected {
    private final List<Curated.Row> rows = new ArrayList<>();
    private final List<Curated.Judgement> judgements = new ArrayList<>();
    private final Consumer<Rejection> reject;

    Collected(Consumer<Rejection> reject) {
      this.reject = reject;
    }

    SourceSink sink(
        Consumer<Supplier<Extracted>> texts,
        Function<Article, Extracted> reader,
        CodedReader coded) {
      return new SourceSink() {
        @Override
        public void article(Article article) {
          texts.accept(() -> reader.apply(article));
        }

        @Override
        public void coded(CodedEvent event) {
          texts.accept(() -> coded.read(event));
        }

        @Override
        public void curated(Curated.Row row) {
          rows.add(row);
        }

        @Override
        public void judgement(Curated.Judgement judgement) {
          judgements.add(judgement);
        }

        @Override
        public void reject(Rejection rejection) {
          reject.accept(rejection);
        }
      };
    }
  }

  /** The state of one build. */
  private final class Build {
    private final Iris iris;
    private final CountingStream out;
    private final ShaclGate gate = new ShaclGate();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Collected collected = new Collected(rejections::add);
    private final List<Retained.Entry> entries = new ArrayList<>();
    private int notAnalysed;

    Build(Iris iris, StreamRDF out) {
      this.iris = iris;
      this.out = new CountingStream(out);
    }

    Analysis analysis(Extracted extracted) {
      boolean analysed = knows(extracted.annotated().article().language());
      return Analysis.of(extracted, analysed, iris, gate);
    }

    void add(Analysis analysis) {
      rejections.addAll(analysis.rejections());
      if (analysis.digest() == null) {
        return;
      }
      notAnalysed += analysis.analysed() ? 0 : 1;
      Retained.Entry entry = new Retained.Entry(analysis.digest(), analysis.mentions());
      entries.add(entry);
      analysis.quads().forEach(out::quad);
      new Retained(iris).write(entry, out);
    }

    BuildReport finish(Instant begin) {
      Curated curated = new Curated(collected.rows, collected.judgements);
      Retained retained = new Retained(iris);
      retained.write(curated, out);
      Resolution resolution = new Whole(iris, entries, curated).write(out);
      OntologyQuads.write(iris, out);
      List<Digest> digests = entries.stream().map(Retained.Entry::digest).toList();
      return new BuildReport(
          digests.size(),
          notAnalysed,
          curated.entities().size() + curated.judgements().size(),
          List.copyOf(rejections),
          named(resolution),
          resolution.events().size(),
          digests.stream().mapToLong(d -> d.events().size() + d.relations().size()).sum(),
          resolution.relations().size(),
          resolution.discrepancies().size(),
          resolution.candidates().size(),
          out.quads(),
          Duration.between(begin, Instant.now()));
    }

    private Map<EntityType, Long> named(Resolution resolution) {
      return resolution.entities().stream()
          .filter(e -> !e.members().isEmpty())
          .collect(
              Collectors.groupingBy(Resolution.Entity::type, TreeMap::new, Collectors.counting()));
    }
  }
}
