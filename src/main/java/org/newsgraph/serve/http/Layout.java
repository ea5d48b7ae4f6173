package org.newsgraph.serve.http;

/** What the pages have in common. */
public final class Layout {
  private Layout() {}

  /**
   * Begins a page that stays as the server writes it: head, navigation, and an open {@code main}
   * element.
   *
   * @param title plain text
   * @param path the page's own path and query without {@code lang}, for the switch of language
   */
  public static Html page(Language language, String title, String path) {
    return begin(language, title, path, null);
  }

  /**
   * Begins a page that the web app takes over where scripts run; what is written into it is for
   * readers without them.
   *
   * @param title plain text
   * @param path the page's own path and query without {@code lang}
   * @param base the base of the data's IRIs, which the app can't tell from its address
   */
  public static Html app(Language language, String title, String path, String base) {
    return begin(language, title, path, base);
  }

  private static Html begin(Language language, String title, String path, String base) {
    Html html = new Html();
    html.open("html", "lang", language.tag()).open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title.equals("newsgraph") ? title : title + " – newsgraph");
    html.open("link", "rel", "icon", "href", "data:,");
    html.open("link", "rel", "stylesheet", "href", "/app/app.css");
    if (base != null) {
      html.element("script", "", "type", "module", "src", "/app/app.js");
    }
    html.end().open("body");
    html.element(
        "a", language.of("To the content", "К содержанию"), "class", "skip", "href", "#app");
    navigation(html, language, path);
    html.open("main", "id", "app", "tabindex", "-1", "data-base", base);
    html.element("h1", title);
    return html;
  }

  private static void navigation(Html html, Language language, String path) {
    html.open("header").open("nav", "aria-label", language.of("Main", "Главное"));
    html.link("/", "newsgraph").text(" ");
    html.link("/disagreements", language.of("Disagreements", "Расхождения")).text(" ");
    html.link("/graph", language.of("Graph", "Граф")).text(" ");
    html.link("/timeline", language.of("Timeline", "Хронология")).text(" ");
    html.link("/map", language.of("Map", "Карта")).text(" ");
    html.link("/questions", language.of("Questions", "Вопросы")).text(" ");
    html.link("/query", "SPARQL").text(" ");
    html.link("/ontology", language.of("Ontology", "Онтология")).text(" ");
    for (Language other : Language.values()) {
      if (other != language) {
        String href = path + (path.contains("?") ? "&" : "?") + "lang=" + other.tag();
        html.element(
            "a", other.title(), "href", href, "lang", other.tag(), "hreflang", other.tag());
      }
    }
    html.close().end();
  }

  /** A page that tells what failed. */
  static String failure(Language language, int status, String message) {
    String title =
        switch (status) {
          case Failure.NOT_FOUND -> language.of("Not found", "Не найдено");
          case Failure.BUSY -> language.of("Busy", "Занято");
          default -> language.of("Error ", "Ошибка ") + status;
        };
    return page(language, title, "/").element("pre", message).toString();
  }
}
