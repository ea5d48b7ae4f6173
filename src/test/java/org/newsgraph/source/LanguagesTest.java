package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The council met on Tuesday and voted to close the old harbour for repairs.",
        "ru | Совет собрался во вторник и решил закрыть старую гавань на ремонт.",
        "uk | Рада зібралася у вівторок і вирішила закрити стару гавань на ремонт.",
        "be | Рада сабралася ў аўторак і вырашыла закрыць старую гавань на рамонт.",
        "az | Şura çərşənbə axşamı toplandı və köhnə limanın təmir üçün bağlanmasına qərar verdi.",
        "tr | Meclis salı günü toplandı ve eski limanın onarım için kapatılmasına karar verdi.",
        "de | Der Rat trat am Dienstag zusammen und beschloss, den alten Hafen zu schließen.",
        "fr | Le conseil s'est réuni mardi et a décidé de fermer le vieux port pour travaux.",
        "es | El consejo se reunió el martes y decidió cerrar el viejo puerto por obras.",
        "it | Il consiglio si è riunito martedì e ha deciso di chiudere il vecchio porto.",
        "pl | Rada zebrała się we wtorek i postanowiła zamknąć stary port z powodu remontu.",
        "ka | საბჭო სამშაბათს შეიკრიბა და ძველი ნავსადგურის დახურვა გადაწყვიტა.",
        "hy | Խորհուրդը հավաքվեց երեքշաբթի օրը և որոշեց փակել հին նավահանգիստը։",
        "zh | 市议会星期二开会，决定关闭旧港口进行维修，工程将持续三个月。",
        "ja | 市議会は火曜日に会合を開き、古い港を修理のために閉鎖することを決めた。",
        "ko | 시의회는 화요일에 회의를 열어 낡은 항구를 수리하기 위해 폐쇄하기로 결정했다.",
        "ar | اجتمع المجلس يوم الثلاثاء وقرر إغلاق الميناء القديم لإجراء الإصلاحات.",
        "fa | شورا روز سه‌شنبه تشکیل جلسه داد و تصمیم گرفت بندر قدیمی را برای تعمیر ببندد.",
        "el | Το συμβούλιο συνεδρίασε την Τρίτη και αποφάσισε να κλείσει το παλιό λιμάνι."
      })
  void tellsLanguagesApart(String language, String text) {
    assertEquals(language, Languages.load().detect(text));
    assertFalse(Languages.contradicts(language, text));
  }

  @Test
  void knowsNothingWithoutLetters() {
    assertNull(Languages.load().detect("1 2 3 ..."));
  }

  @Test
  void readsLanguageTags() {
    assertEquals("en", Languages.code("en"));
    assertEquals("en", Languages.code("en-US"));
    assertEquals("ru", Languages.code(" RU_ru "));
    assertEquals("ru", Languages.code("rus"));
    assertNull(Languages.code("english"));
    assertNull(Languages.code("xx"));
  }

  @Test
  void anotherScriptContradictsOnlyWherePlain() {
    String russian = "Совет собрался во вторник в здании мэрии.";
    String english = "The council met on Tuesday in the town hall.";
    assertTrue(Languages.contradicts("en", russian));
    assertTrue(Languages.contradicts("ru", english));
    assertFalse(Languages.contradicts("uk", russian));
    assertFalse(Languages.contradicts("fr", english));
    assertFalse(Languages.contradicts("az", russian), "Azerbaijani has been written in Cyrillic");
    assertFalse(Languages.contradicts("en", "Совет"), "too short to tell");
    assertFalse(Languages.contradicts("en", russian + " " + english), "mixed");
  }
}
