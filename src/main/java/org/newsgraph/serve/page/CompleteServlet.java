package org.newsgraph.serve.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.system.Txn;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.http.Reply;

/**
 * Completes names as a reader types: {@code /complete?q=…&limit=…} gives a JSON array of things
 * with their IRI, their name in the reader's language, the name by which they were found, and how
 * often articles speak of them.
 */
public final class CompleteServlet extends HttpServlet {
  /** The path it serves. */
  public static final String PATH = "/complete";

  /** The longest text that is looked for, in UTF-16 units. */
  static final int LONGEST = 200;

  private static final long serialVersionUID = 1L;
  private static final int MOST = 100;
  private static final int USUAL = 10;

  private final transient Site site;
  private final transient NameIndex index;

  public CompleteServlet(Site site, NameIndex index) {
    this.site = site;
    this.index = index;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters parameters = Parameters.of(request.getQueryString());
    String text = parameters.first("q");
    if (text == null || text.length() > LONGEST) {
      throw new Failure(Failure.BAD, "q: a text of at most " + LONGEST + " characters is wanted.");
    }
    List<NameIndex.Found> found = index.find(text, limit(parameters.first("limit")));
    Language language = Language.of(request);
    String json = Txn.calculateRead(site.data(), () -> json(found, language));
    response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    Reply.document(request, response, "application/json", json);
  }

  private static int limit(String given) {
    if (given == null) {
      return USUAL;
    }
    if (!given.matches("[1-9][0-9]{0,2}")) {
      throw new Failure(Failure.BAD, "limit: a number from 1 to " + MOST + " is wanted.");
    }
    return Math.min(Integer.parseInt(given), MOST);
  }

  private String json(List<NameIndex.Found> found, Language language) {
    Names names = new Names(site.data(), language);
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (NameIndex.Found one : found) {
      array
          .addObject()
          .put("iri", one.thing().getURI())
          .put("name", names.of(one.thing()))
          .put("match", one.label())
          .put("weight", one.weight());
    }
    return array.toString();
  }
}
