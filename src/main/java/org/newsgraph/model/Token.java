package org.newsgraph.model;

/**
 * A word or punctuation mark.
 *
 * @param index its place in its sentence, from 0
 * @param span where it lies in the article's text
 * @param form as written
 * @param lemma its dictionary form, lower case except in proper nouns
 * @param upos its part of speech
 * @param feats morphology in the Universal Dependencies notation ({@code Case=Nom|Number=Sing}), or
 *     empty
 * @param head index of the token it depends on, or -1 for a root or where not known
 * @param deprel its Universal Dependencies relation to the head ({@code nsubj}, {@code obl:agent}),
 *     {@code root}, or {@code dep} where not known
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    Upos upos,
    String feats,
    int head,
    String deprel) {

  /** The value of a morphological feature, or null. */
  public String feat(String name) {
    for (int at = 0; at < feats.length(); ) {
      int stop = feats.indexOf('|', at);
      stop = stop < 0 ? feats.length() : stop;
      int value = at + name.length();
      if (value < stop && feats.charAt(value) == '=' && feats.startsWith(name, at)) {
        return feats.substring(value + 1, stop);
      }
      at = stop + 1;
    }
    return null;
  }

  /**
   * Whether the relation is {@code name} or a subtype of it ({@code obl} holds {@code obl:agent}).
   */
  public boolean is(String name) {
    return deprel.startsWith(name)
        && (deprel.length() == name.length() || deprel.charAt(name.length()) == ':');
  }
}
