package org.newsgraph.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

class UniversalTreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested two men in Baku.                | Police   | nsubj       | arrested
          Police arrested two men in Baku.                | men      | obj         | arrested
          Police arrested two men in Baku.                | two      | nummod      | men
          Police arrested two men on Friday in Baku.      | Friday   | obl         | arrested
          Police arrested two men on Friday in Baku.      | on       | case        | Friday
          Two men were arrested by soldiers.              | men      | nsubj:pass  | arrested
          Two men were arrested by soldiers.              | were     | aux:pass    | arrested
          Two men were arrested by soldiers.              | soldiers | obl:agent   | arrested
          Two men were arrested by soldiers.              | by       | case        | soldiers
          The new deputy head of the agency resigned.     | new      | amod        | head
          The head of the agency resigned.                | agency   | nmod        | head
          The minister is a lawyer.                       | lawyer   | root        |
          The minister is a lawyer.                       | is       | cop         | lawyer
          The minister is a lawyer.                       | minister | nsubj       | lawyer
          The court sold the farmer a horse.              | farmer   | iobj        | sold
          The man who led the strike fled.                | led      | acl:relcl   | man
          The general's house burned down.                | general  | nmod:poss   | house
          France, Italy and Spain signed the treaty.      | Spain    | conj        | France
          France, Italy and Spain signed the treaty.      | and      | cc          | Spain
          The pilots promised to strike.                  | strike   | xcomp       | promised
          The pilots promised to strike.                  | to       | mark        | strike
          There was an explosion.                         | explosion| nsubj       | was
          She accused him of stealing money.              | stealing | advcl       | accused
          She accused him of stealing money.              | of       | mark        | stealing
          Troops fired from inside the house.             | house    | obl         | fired
          He spoke in Paris and in London.                | London   | conj        | Paris
          """)
  void convertsRelations(String text, String word, String deprel, String head) {
    Sentence sentence = SharedAnnotator.annotate(text.strip()).sentences().get(0);
    Token token = find(sentence, word);
    assertEquals(deprel, token.deprel(), () -> sentence.tokens().toString());
    assertEquals(
        head, token.head() < 0 ? null : sentence.tokens().get(token.head()).form(), deprel);
  }

  @Test
  void numbersKeepTheirForm() {
    Sentence sentence =
        SharedAnnotator.annotate("It killed 38 people and 1,200 sheep.").sentences().get(0);
    assertEquals("38", find(sentence, "38").lemma());
    assertEquals("1,200", find(sentence, "1,200").lemma());
    assertEquals("kill", find(sentence, "killed").lemma());
  }

  @Test
  void headsFormATree() {
    List<Sentence> sentences =
        SharedAnnotator.annotate(
                "Asked about it, the mayor, who had earlier denied - twice! - any role in or"
                    + " knowledge of the deal, said: \"No.\" He left.")
            .sentences();
    for (Sentence s : sentences) {
      for (Token t : s.tokens()) {
        int steps = 0;
        for (int at = t.index(); at >= 0; at = s.tokens().get(at).head()) {
          steps++;
          assertTrue(steps <= s.tokens().size(), "cycle");
        }
      }
    }
  }

  private static Token find(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.form().equals(word)).findFirst().orElseThrow();
  }
}
