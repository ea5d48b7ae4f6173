package org.newsgraph.serve.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.serve.http.Accept;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.serve.sparql.Format;
import org.newsgraph.serve.sparql.QueryRunner;

/** The gallery of questions: a list with forms, and each question's answer at its own address. */
public final class QuestionsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/questions/";

  /** Asks for a question's query with its parameters bound, in place of an answer. */
  private static final String QUERY = "rq";

  private final transient Site site;
  private final transient QueryRunner runner;
  private final transient Gallery gallery;

  /**
   * The gallery of a site.
   *
   * @throws IOException if the questions can't be read
   */
  public QuestionsServlet(Site site, QueryRunner runner) throws IOException {
    this.site = site;
    this.runner = runner;
    gallery = new Gallery();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String uri = request.getRequestURI();
    if (uri.equals(OpenApi.PATH)) {
      String text = OpenApi.write(gallery, site.base());
      Reply.document(request, response, "application/json", text);
    } else if (uri.equals("/questions") || uri.equals(FOLDER)) {
      response.setHeader("Vary", "Accept, Accept-Language, Cookie, Accept-Encoding");
      list(request, response);
    } else {
      answer(request, response, uri.substring(FOLDER.length()));
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, String name)
      throws IOException {
    Question question = gallery.get(Parameters.decode(name, false));
    if (question == null) {
      throw new Failure(Failure.NOT_FOUND, "There is no such question here.");
    }
    Parameters parameters = Parameters.of(request.getQueryString());
    Map<String, String> given = new LinkedHashMap<>();
    for (String parameter : question.parameters().keySet()) {
      String text = parameters.first(parameter);
      if (text != null && !text.isBlank()) {
        given.put(parameter, text.strip());
      }
    }
    response.setHeader("Vary", "Accept, Accept-Language, Cookie, Accept-Encoding");
    String format = parameters.first("format");
    if (QUERY.equals(format)) {
      String text = question.bind(given).toString();
      Reply.document(request, response, "application/sparql-query", text);
      return;
    }
    runner.send(
        request,
        response,
        site.data(),
        null,
        question.bind(given),
        format == null
            ? Format.accepted(false, request.getHeader("Accept"))
            : Format.named(false, format),
        0);
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Language language = Language.of(request);
    String wanted =
        Accept.choose(request.getHeader("Accept"), List.of("text/html", "application/json"));
    if ("application/json".equals(wanted)) {
      Reply.document(request, response, wanted, json(language));
    } else {
      Reply.document(request, response, "text/html", html(language));
    }
  }

  private String json(Language language) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Question question : gallery.all()) {
      ObjectNode node = array.addObject();
      node.put("name", question.name());
      node.put("asks", language.of(question.english(), question.russian()));
      ArrayNode parameters = node.putArray("parameters");
      question
          .parameters()
          .forEach(
              (parameter, meaning) ->
                  parameters
                      .addObject()
                      .put("name", parameter)
                      .put("meaning", meaning)
                      .put("value", Question.show(question.defaultOf(parameter))));
    }
    return array.toString();
  }

  private String html(Language language) {
    String title = language.of("Questions", "Вопросы");
    Html html = Layout.app(language, title, "/questions", site.base());
    for (Question question : gallery.all()) {
      html.open("section");
      String asks = language.of(question.english(), question.russian());
      html.open("h2").link(FOLDER + question.name(), asks).end();
      if (!question.parameters().isEmpty()) {
        form(html, language, question);
      }
      html.open("details").element("summary", "SPARQL");
      html.element("pre", question.text()).close().end();
    }
    return html.toString();
  }

  private static void form(Html html, Language language, Question question) {
    html.open("form", "action", FOLDER + question.name(), "method", "get");
    question
        .parameters()
        .forEach(
            (parameter, meaning) -> {
              String id = question.name() + "-" + parameter;
              html.element("label", parameter + ": " + meaning, "for", id);
              html.open(
                  "input",
                  "id",
                  id,
                  "name",
                  parameter,
                  "value",
                  Question.show(question.defaultOf(parameter)));
            });
    html.element("button", language.of("Ask", "Спросить"), "type", "submit").end();
  }
}
