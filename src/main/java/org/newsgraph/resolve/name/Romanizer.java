package org.newsgraph.resolve.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a name of any script in lower-case ASCII letters, close to the BGN/PCGN romanisation for
 * Cyrillic and to English usage for Azerbaijani and Turkish: {@code Мехтиев} and {@code Mehdiyev}
 * give {@code mekhtiyev} and {@code mehdiyev}. Thread-safe.
 */
public final class Romanizer {
  private static final Map<Character, String> CYRILLIC = new HashMap<>();
  private static final Map<Character, String> UKRAINIAN =
      Map.of('г', "h", 'и', "y", 'й', "i", 'ы', "y", 'х', "kh");
  private static final Map<Character, String> LATIN = new HashMap<>();
  private static final Map<Character, String> TURKIC =
      Map.of('c', "j", 'j', "zh", 'x', "kh", 'q', "g", 'ç', "ch", 'ş', "sh", 'ğ', "gh", 'w', "v");

  private static final Transliterator ANY =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  static {
    pairs(
        CYRILLIC,
        "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f"
            + " х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї yi є ye ґ g ў u ә a ғ gh ҹ j"
            + " ө o ү u һ h ј y ҝ g қ k ң n ұ u ћ c ђ dj љ lj њ nj џ dz ҷ j ӣ i ӯ u ҳ h");
    CYRILLIC.put('ъ', "");
    CYRILLIC.put('ь', "");
    pairs(LATIN, "ə a ı i ł l ø o đ d ß ss æ ae œ oe þ th ð d ŋ n ş sh ç ch ğ gh");
    pairs(
        LATIN,
        "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k"
            + " ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h");
    pairs(
        LATIN,
        "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y"
            + " ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f");
  }

  private Romanizer() {}

  private static void pairs(Map<Character, String> map, String list) {
    String[] parts = list.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      map.put(parts[i].charAt(0), parts[i + 1]);
    }
  }

  /** The name in ASCII letters, lower case; what is neither letter nor digit stays as it is. */
  public static String romanize(String name) {
    String lower = Normalizer.normalize(lower(name), Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(lower.length() + 8);
    boolean ukrainian = has(lower, "іїєґ") && !has(lower, "ыэёъә");
    boolean turkic = has(lower, "əşğı");
    char before = ' ';
    boolean foreign = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      String latin = letter(c, before, ukrainian, turkic);
      foreign |= latin == null && Character.isLetter(c) && c > 'z';
      out.append(latin == null ? String.valueOf(c) : latin);
      before = c;
    }
    String text = foreign ? ANY.transliterate(out.toString()) : out.toString();
    return text.replace("'", "").replace("`", "");
  }

  /** Lower case for every language at once: Turkish dotted capitals lose their dot. */
  private static String lower(String name) {
    return name.replace('İ', 'i')
        .replace('’', '\'')
        .replace('ʻ', '\'')
        .replace('ʼ', '\'')
        .replace('‘', '\'')
        .toLowerCase(Locale.ROOT)
        .replace("ու", "u");
  }

  private static String letter(char c, char before, boolean ukrainian, boolean turkic) {
    if (c == 'е'
        && !ukrainian
        && (!Character.isLetter(before) || "аеёиоуыэюяьъй".indexOf(before) >= 0)) {
      return "ye";
    }
    if (ukrainian && UKRAINIAN.containsKey(c)) {
      return UKRAINIAN.get(c);
    }
    if (turkic && TURKIC.containsKey(c)) {
      return TURKIC.get(c);
    }
    String known = CYRILLIC.getOrDefault(c, LATIN.get(c));
    if (known != null || c <= 'z') {
      return known;
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char base = plain.charAt(0);
    return base <= 'z' ? String.valueOf(base) : CYRILLIC.get(base);
  }

  private static boolean has(String text, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (text.indexOf(letters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
