package org.newsgraph.annotate.russian;

/** Builds nominatives from stems and dictionary forms. Words are lower case unless said. */
final class Inflection {
  private Inflection() {}

  /** The feminine of a surname: захаров to захарова, троцкий to троцкая; others unchanged. */
  static String feminineSurname(String masculine) {
    if (masculine.matches(".*(ов|ев|ёв|ин|ын)")) {
      return masculine + "а";
    }
    if (masculine.matches(".*(ский|цкий|ской|цкой|ый|ой|ий)") && masculine.length() > 4) {
      return masculine.substring(0, masculine.length() - 2) + "ая";
    }
    return masculine;
  }

  /** The nominative of a patronymic in any case: петровичем to петрович, петровну to петровна. */
  static String patronymic(String form) {
    int stem = Math.max(form.lastIndexOf("ович"), form.lastIndexOf("евич"));
    stem = stem < 0 ? form.lastIndexOf("ич") - 2 : stem;
    if (stem >= 0 && form.matches(".*ич(а|у|ем|е|ей|и|ам|ами|ах)?")) {
      return form.substring(0, stem + 4);
    }
    if (form.matches(".*[нч]н(а|ы|е|у|ой|ою)")) {
      return form.replaceFirst("(а|ы|е|у|ой|ою)$", "а");
    }
    if (form.matches(".*вн(а|ы|е|у|ой|ою)")) {
      return form.replaceFirst("(а|ы|е|у|ой|ою)$", "а");
    }
    return form;
  }

  /** The nominative of an adjective for a gender and number: северный, Fem to северная. */
  static String adjective(String masculine, String gender, String number) {
    if (masculine.length() < 4 || !masculine.matches(".*(ый|ий|ой)")) {
      return masculine;
    }
    String stem = masculine.substring(0, masculine.length() - 2);
    char last = stem.charAt(stem.length() - 1);
    boolean velar = "кгхжшчщ".indexOf(last) >= 0;
    boolean soft = masculine.endsWith("ий") && !velar;
    if ("Plur".equals(number)) {
      return stem + (soft || velar ? "ие" : "ые");
    }
    if ("Fem".equals(gender)) {
      return stem + (soft ? "яя" : "ая");
    }
    if ("Neut".equals(gender)) {
      return stem + (soft || (masculine.endsWith("ий") && "жшчщ".indexOf(last) >= 0) ? "ее" : "ое");
    }
    return masculine;
  }

  /** Gives {@code word} the capitals that {@code model} has at its begin and after hyphens. */
  static String capitalsOf(String model, String word) {
    if (model.length() > 1 && model.equals(model.toUpperCase(java.util.Locale.ROOT))) {
      return model.matches(".*\\p{L}.*\\p{L}.*") && word.length() < 2
          ? word
          : word.toUpperCase(java.util.Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(word);
    int from = 0;
    for (int i = 0; i < model.length() && i < word.length(); i++) {
      boolean begin = i == 0 || model.charAt(i - 1) == '-';
      if (begin && Character.isUpperCase(model.charAt(i))) {
        int at = i == 0 ? 0 : word.indexOf('-', from) + 1;
        out.setCharAt(at, Character.toUpperCase(out.charAt(at)));
        from = at;
      }
    }
    return out.toString();
  }
}
