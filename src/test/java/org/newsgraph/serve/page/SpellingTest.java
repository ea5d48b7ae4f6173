package org.newsgraph.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.vocab.Tsv;

class SpellingTest {
  private static final List<Tsv.Row> RULES =
      Tsv.resource(Spelling.class, "/org/newsgraph/serve/spellings.tsv").rows();

  @Test
  void everyRuleDoesWhatItsExamplesSay() {
    for (Tsv.Row rule : RULES) {
      String[] same = rule.get("yes").split(" = ", -1);
      String[] apart = rule.get("no").split(" = ", -1);
      assertEquals(Spelling.fold(same[0]), Spelling.fold(same[1]), rule.get("from"));
      assertNotEquals(Spelling.fold(apart[0]), Spelling.fold(apart[1]), rule.get("from"));
    }
    assertTrue(RULES.size() > 10);
  }

  @ParameterizedTest
  @CsvSource({
    "Сафаров Зияддин, safarov ziadin",
    "Mekhtiyev, mehtiev",
    "Мехтиев, mehtiev",
    "Bakı, baki",
    "' «Л-410»  ', l 410",
    "თბილისი, tbilisi"
  })
  void foldsNames(String name, String folded) {
    assertEquals(folded, Spelling.fold(name));
  }

  @Test
  void keepsNamesApart() {
    assertNotEquals(Spelling.fold("Ramil"), Spelling.fold("Рамиз"));
    assertNotEquals(Spelling.fold("Гусейнов"), Spelling.fold("Huseynli"));
  }
}
