package org.newsgraph.annotate.russian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

class TreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Полиция задержала двух студентов.|Полиция nsubj задержала; студентов obj задержала;"
            + " двух nummod студентов",
        "Студенты были задержаны полицией.|Студенты nsubj:pass задержаны; полицией obl:agent"
            + " задержаны; были aux:pass задержаны",
        "Закон обсуждается депутатами.|Закон nsubj:pass обсуждается; депутатами obl:agent"
            + " обсуждается",
        "Посол вручил президенту письмо в Риге.|президенту iobj вручил; письмо obj вручил; Риге obl"
            + " вручил; в case Риге",
        "Он сообщил, что суд оправдал врача.|оправдал ccomp сообщил; что mark оправдал; суд nsubj"
            + " оправдал; врача obj оправдал",
        "Женщина, которая живет в Риге, подала жалобу.|живет acl:relcl Женщина; Женщина nsubj"
            + " подала; жалобу obj подала",
        "Солдаты, захваченные отрядом, ушли.|захваченные acl Солдаты; отрядом obl:agent"
            + " захваченные; Солдаты nsubj ушли",
        "Латвия и Эстония подписали договор.|Латвия nsubj подписали; Эстония conj Латвия; и cc"
            + " Эстония",
        "Приехал министр культуры Ольга Ветрова.|министр nsubj Приехал; культуры nmod министр;"
            + " Ольга appos министр; Ветрова flat:name Ольга",
        "Власти не признали ошибку.|не advmod признали; ошибку obj признали",
        "Погибли пять человек.|человек nsubj Погибли; пять nummod человек",
        "Адвокат намерен обжаловать решение суда.|обжаловать xcomp намерен; суда nmod решение",
        "В Риге Ветров встретился с послом.|Ветров nsubj встретился; Риге obl встретился",
        "8 мая Ветров приехал.|Ветров nsubj приехал; мая obl:tmod приехал",
        "8 мая посла вызвали в суд.|посла obj вызвали; мая obl:tmod вызвали",
        "Погибли двое, ещё 30 — ранены.|30 nsubj:pass ранены",
        "Приехала Ольга Волк.|Волк flat:name Ольга",
        "Посол в Риге Иван Ветров уехал.|Иван appos Посол; Риге nmod Посол; Посол nsubj уехал",
        "Жена Ивана Ветрова Ольга уехала.|Ольга appos Жена; Ветрова flat:name Ивана",
        "Депутат (Рига) Иван Ветров уехал.|Иван appos Депутат; Депутат nsubj уехал",
        "Пресс-секретарь завода Ольга Ветрова уехала.|Пресс-секретарь nsubj уехала",
        "Директор подал жалобу и уехал.|уехал conj подал; и cc уехал",
      })
  void tiesWords(String text, String edges) {
    Sentence sentence = Read.text(text).sentences().get(0);
    List<String> found =
        sentence.tokens().stream()
            .filter(t -> t.head() >= 0)
            .map(t -> t.form() + " " + t.deprel() + " " + sentence.tokens().get(t.head()).form())
            .toList();
    for (String edge : edges.split(";\\s*", -1)) {
      assertTrue(found.contains(edge), () -> edge + " is not in " + found);
    }
  }

  @Test
  void everySentenceIsATree() {
    String text = "«Да!» — и, кажется, все (почти все) ушли; кто куда: домой.\n— Нет.\n...\nХм";
    for (Sentence sentence : Read.text(text).sentences()) {
      long roots = sentence.tokens().stream().filter(t -> t.head() < 0).count();
      assertEquals(1, roots, sentence.toString());
      for (Token token : sentence.tokens()) {
        int steps = 0;
        for (Token at = token; at.head() >= 0; at = sentence.tokens().get(at.head())) {
          assertTrue(steps++ < sentence.tokens().size(), "a loop at " + token.form());
        }
      }
    }
  }

  @Test
  void splitsSentencesAtFullStopsOnly() {
    String text = "В 2007 г. В. В. Лавров жил на ул. Мира, т. е. в центре. Потом он уехал!";
    assertEquals(2, Read.text(text).sentences().size());
  }

  @Test
  void tokensLieInTheText() {
    String text = "Ветрова (Рига) сказала: «Сто 1,5-литровых бутылок — 3 000 рублей».";
    for (Token token : Read.text(text).sentences().get(0).tokens()) {
      assertEquals(token.form(), token.span().in(text));
    }
  }
}
