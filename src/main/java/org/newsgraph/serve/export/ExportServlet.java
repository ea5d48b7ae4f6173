package org.newsgraph.serve.export;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.export.FileFormat;
import org.newsgraph.export.Projection;
import org.newsgraph.export.Selection;
import org.newsgraph.export.SelectionException;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.serve.http.Turns;

/**
 * Serves a page that lists the formats at {@code /export/}, and the files under it. A file is
 * written to disk first and sent with its length, so that what fails, fails with a status, and no
 * answer is cut without a word.
 */
public final class ExportServlet extends HttpServlet {

  /** What it serves. */
  public static final String PATHS = "/export/*";

  static final String FOLDER = "/export/";

  /** The keys of a selection, as {@link Selection#parse} reads them. */
  static final List<String> KEYS = List.of("actor", "type", "place", "from", "to");

  private static final long serialVersionUID = 1L;
  private static final int RETRY_AFTER = 10;
  private static final Set<String> OTHERS = Set.of("projection", "lang");

  private final transient DatasetGraph data;

  /** Each reads much of the store and holds a file until it is sent, which bounds their space. */
  private final transient Turns turns;

  /** The exports of a data set. */
  public ExportServlet(DatasetGraph data, Limits limits) {
    this.data = data;
    turns =
        new Turns(
            limits.exports(),
            limits.waitMillis(),
            "Too many exports are running. Try again.",
            RETRY_AFTER);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String uri = request.getRequestURI();
    Parameters parameters = Parameters.of(request.getQueryString());
    if (uri.equals(FOLDER) || uri.equals("/export")) {
      response.setHeader("Vary", "Accept-Language, Accept-Encoding");
      String page = ExportPage.write(Language.of(request), parameters);
      Reply.document(request, response, "text/html", page);
    } else {
      file(request, response, format(uri.substring(FOLDER.length())), parameters);
    }
  }

  private static FileFormat format(String name) {
    for (FileFormat format : FileFormat.values()) {
      if (format.fileName().equals(name)) {
        return format;
      }
    }
    throw new Failure(
        Failure.NOT_FOUND, "There is no such file here; " + FOLDER + " lists those that are.");
  }

  private void file(
      HttpServletRequest request,
      HttpServletResponse response,
      FileFormat format,
      Parameters parameters)
      throws IOException {
    Selection selection = selection(parameters);
    Projection projection = projection(parameters, format);
    turns.take();
    try (Spool spool = new Spool(format.isCompressed() || !Reply.acceptsGzip(request))) {
      Txn.executeRead(data, () -> write(format, selection, projection, spool));
      response.setContentType(
          format.isCompressed() ? format.mediaType() : format.mediaType() + "; charset=utf-8");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"");
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("Vary", "Accept-Encoding");
      spool.send(response);
    } catch (SelectionException e) {
      throw new Failure(e.isEmpty() ? Failure.NOT_FOUND : Failure.BAD, e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      turns.giveBack();
    }
  }

  private void write(FileFormat format, Selection selection, Projection projection, Spool spool) {
    try {
      format.write(data, selection, projection, spool.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty parameters are those that a form leaves empty; a misspelt one must not mean all. */
  private static Selection selection(Parameters parameters) {
    List<String> criteria = new ArrayList<>();
    for (String name : parameters.names()) {
      if (KEYS.contains(name)) {
        parameters.all(name).stream()
            .filter(v -> !v.isBlank())
            .forEach(v -> criteria.add(name + "=" + v));
      } else if (!OTHERS.contains(name)) {
        throw new Failure(
            Failure.BAD,
            "Unknown parameter: "
                + name
                + ". There are "
                + String.join(", ", KEYS)
                + " and projection.");
      }
    }
    try {
      return Selection.parse(criteria);
    } catch (SelectionException e) {
      throw new Failure(Failure.BAD, e.getMessage());
    }
  }

  private static Projection projection(Parameters parameters, FileFormat format) {
    String name = parameters.first("projection");
    if (name == null || name.isBlank() || !format.isGraph()) {
      return Projection.everything; // Spreadsheets and RDF have but one, and forms send it always.
    }
    for (Projection projection : Projection.values()) {
      if (projection.name().equals(name)) {
        return projection;
      }
    }
    throw new Failure(Failure.BAD, "projection is one of everything, actors.");
  }
}
