package org.newsgraph.serve.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The languages that pages are written in. */
public enum Language {
  EN("en", "English"),
  RU("ru", "Русский");

  private final String tag;
  private final String title;

  Language(String tag, String title) {
    this.tag = tag;
    this.title = title;
  }

  /** Its BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** Its own name for itself. */
  public String title() {
    return title;
  }

  /** One of two texts, by language. */
  public String of(String english, String russian) {
    return this == EN ? english : russian;
  }

  /**
   * The language a request asks for: by {@code ?lang=}, else by the cookie {@code lang} that the
   * web app keeps, else by {@code Accept-Language}.
   */
  public static Language of(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        if (pair.equals("lang=ru")) {
          return RU;
        } else if (pair.equals("lang=en")) {
          return EN;
        }
      }
    }
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals("lang")) {
          return cookie.getValue().equals("ru") ? RU : EN;
        }
      }
    }
    String chosen = Accept.choose(request.getHeader("Accept-Language"), List.of("en", "ru"));
    return "ru".equals(chosen) ? RU : EN;
  }
}
