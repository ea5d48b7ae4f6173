package org.newsgraph.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Article;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

/**
 * The inputs of a run: files and folders of articles, catalogues, curated tables and tables of
 * coded events. Articles are streamed in a fixed order, none is held; curated rows come before all
 * articles.
 *
 * <pre>{@code
 * Sources sources = Sources.of(List.of(Path.of("news")));
 * sources.read(sink);
 * }</pre>
 */
public final class Sources {
  private final Plan plan;
  private final Map<String, Long> stems = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private Languages languages;

  private Sources(Plan plan) {
    this.plan = plan;
    for (Input input : plan.inputs()) {
      if (input.format().isArticle()) {
        stems.merge(input.stem(), 1L, Long::sum);
      }
    }
  }

  /** Looks through the inputs and reads the catalogues, but no article yet. */
  public static Sources of(List<Path> inputs) {
    return new Sources(Plan.of(inputs));
  }

  /** How many articles there are at most: files, and lines of JSON. For a progress bar. */
  public long count() {
    return plan.count();
  }

  /** Files inside the given folders that were passed over, their names telling no known format. */
  public long ignored() {
    return plan.ignored();
  }

  /**
   * Reads everything into the sink. Bad input is handed to {@link SourceSink#reject} and the rest
   * is read.
   */
  public void read(SourceSink sink) {
    ids.clear();
    plan.rejections().forEach(sink::reject);
    for (Input input : plan.inputs()) {
      if (input.format() == Input.Format.TABLE) {
        read(input, sink);
      }
    }
    for (Input input : plan.inputs()) {
      if (input.format() != Input.Format.TABLE) {
        read(input, sink);
      }
    }
  }

  private void read(Input input, SourceSink sink) {
    try {
      switch (input.format()) {
        case EVENTS ->
            EventTable.read(input.file(), input.name(), event -> accept(event, sink), sink);
        case TABLE -> CuratedTable.read(input.file(), input.name(), sink);
        case JSON_LINES ->
            JsonLines.read(
                input.file(),
                input.name(),
                (article, line) -> accept(article, line, sink),
                sink::reject);
        default -> accept(article(input, sink), 0, sink);
      }
    } catch (BadInput e) {
      sink.reject(e.rejection());
    }
  }

  private void accept(CodedEvent event, SourceSink sink) throws BadInput {
    if (!ids.add(event.id())) {
      String reason = "'" + event.id() + "' has been read already";
      throw new BadInput(event.file(), event.line(), null, Code.DUPLICATE_ID, reason);
    }
    sink.coded(event);
  }

  private void accept(Article article, long line, SourceSink sink) throws BadInput {
    if (!ids.add(article.id())) {
      String column = line > 0 ? "id" : null;
      String reason = "an article '" + article.id() + "' has been read already";
      throw new BadInput(article.file(), line, column, Code.DUPLICATE_ID, reason);
    }
    boolean known = article.language() != null;
    sink.article(known ? article : article.withLanguage(languages().detect(article.text())));
  }

  private Article article(Input input, SourceSink sink) throws BadInput {
    Catalogue.Entry entry = plan.entry(input);
    Page page = page(input, entry.title());
    if (page.body().isEmpty()) {
      throw new BadInput(input.name(), Code.NO_TEXT, "the file holds no article text");
    }
    return new Article(
        stems.get(input.stem()) == 1 ? input.stem() : input.qualifiedStem(),
        language(input, entry, page, sink),
        page.title(),
        page.body().text(),
        page.body().blocks(),
        entry.published() == null ? page.published() : entry.published(),
        entry.publisher() == null ? page.publisher() : entry.publisher(),
        page.author(),
        entry.url() == null ? page.url() : entry.url(),
        input.name());
  }

  private static Page page(Input input, String title) throws BadInput {
    Path file = input.file();
    String name = input.name();
    return input.format() == Input.Format.HTML
        ? HtmlArticle.read(FileText.bytes(file, name, FileText.LARGEST), name, title)
        : TextArticle.read(FileText.utf8(file, name, FileText.LARGEST), title);
  }

  /** The catalogue's language, or the page's, unless the text is plainly in another script. */
  private String language(Input input, Catalogue.Entry entry, Page page, SourceSink sink) {
    String text = page.body().text();
    if (entry.language() != null) {
      if (!Languages.contradicts(entry.language(), text)) {
        return entry.language();
      }
      String reason = "'" + entry.language() + "' is not written in the script of " + input.name();
      sink.reject(
          new Rejection(
              plan.catalogue(input).name(), entry.line(), "language", Code.BAD_VALUE, reason));
    }
    boolean trusted = page.language() != null && !Languages.contradicts(page.language(), text);
    return trusted ? page.language() : languages().detect(text);
  }

  private Languages languages() {
    if (languages == null) {
      languages = Languages.load();
    }
    return languages;
  }
}
