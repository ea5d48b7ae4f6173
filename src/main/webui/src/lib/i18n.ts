import en from "../i18n/en.json";
import ru from "../i18n/ru.json";

export type Key = keyof typeof en;
export type Lang = "en" | "ru";

const TEXTS: Record<Lang, Record<Key, string>> = { en, ru };

/** The server decides the language by `?lang=`, cookie and `Accept-Language`, and says it here. */
export const lang: Lang =
  typeof document !== "undefined" && document.documentElement.lang === "ru" ? "ru" : "en";

/** The other language. */
export const other: Lang = lang === "en" ? "ru" : "en";

const plurals = new Intl.PluralRules(lang);
const numbers = new Intl.NumberFormat(lang);
const days = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" });
const months = new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: "UTC" });

/** A text of the interface; `{name}` in it stands for a value. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return (TEXTS[lang][key] ?? key).replace(/\{(\w+)\}/g, (all, name: string) =>
    name in values ? String(values[name]) : all,
  );
}

/** A text that depends on a number: its forms stand in one text, parted by `|`: one, (few,) many. */
export function tn(key: Key, n: number): string {
  const forms = t(key).split("|");
  const category = plurals.select(n);
  const at = category === "one" ? 0 : category === "few" && forms.length > 2 ? 1 : forms.length - 1;
  return (forms[at] ?? "").replace("{n}", numbers.format(n));
}

/** A number with the language's separators. */
export function number(n: number): string {
  return numbers.format(n);
}

/** A day, month or year (`2025-06-27`, `2025-06`, `2025`) in words; other text as it is. */
export function date(value: string): string {
  const found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value);
  if (!found || !found[2]) {
    return value;
  }
  const at = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3] ?? 1)));
  return Number.isNaN(at.getTime()) ? value : (found[3] ? days : months).format(at);
}

/** The days on which something can have happened, as one text. */
export function interval(earliest: string, latest: string): string {
  if (!earliest || !latest || earliest === latest) {
    return date(earliest || latest);
  }
  const [from, to] = [earliest.slice(0, 10), latest.slice(0, 10)];
  const lastOfMonth = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0));
  if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) {
    return from.slice(0, 4);
  }
  if (
    from.endsWith("-01") &&
    from.slice(0, 7) === to.slice(0, 7) &&
    to.endsWith(String(lastOfMonth.getUTCDate()))
  ) {
    return date(from.slice(0, 7));
  }
  return `${date(from)} – ${date(to)}`;
}
