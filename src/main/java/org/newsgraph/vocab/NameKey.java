package org.newsgraph.vocab;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which a name is looked up, so that spellings of one name meet. */
public final class NameKey {
  private static final int LONGEST_ACRONYM = 5;
  private static final char BREVE = '\u0306';

  private NameKey() {}

  /**
   * Lower case without diacritics (ё is е, Bakı is baki, Élysée is elysee; й stays), without
   * apostrophes and full stops, with single spaces for hyphens, dashes and white space.
   */
  public static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(key, decomposed.charAt(i));
    }
    int end = key.length();
    return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
  }

  /**
   * Whether the name is written in capitals and short (US, ОАЭ, U.K.): such a name matches only in
   * capitals, since "us" and "ап" are other words.
   */
  public static boolean isAcronym(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) || Character.isWhitespace(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 0 && letters <= LONGEST_ACRONYM;
  }

  private static void append(StringBuilder key, char c) {
    int last = key.length() - 1;
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      if (c == BREVE && last >= 0 && key.charAt(last) == 'и') {
        key.setCharAt(last, 'й');
      }
      return;
    }
    switch (c) {
      case 'ı' -> key.append('i');
      case 'ə' -> key.append('e');
      case 'ł' -> key.append('l');
      case 'ø' -> key.append('o');
      case 'đ', 'ð' -> key.append('d');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      case '\'', '’', '‘', 'ʼ', 'ʻ', 'ʹ', '`', '´', '.', '«', '»', '"', '“', '”' -> {}
      default -> {
        boolean separator = !Character.isLetterOrDigit(c);
        if (!separator) {
          key.append(c);
        } else if (last >= 0 && key.charAt(last) != ' ') {
          key.append(' ');
        }
      }
    }
  }
}
