import { t } from "../lib/i18n";
import { pageOf } from "../lib/iri";
import { go } from "../router";
import { ThingInput } from "./ThingInput";

/** The search over all names: a thing chosen is shown, other text is looked for. */
export function SearchBox({ text = "" }: { text?: string }) {
  return (
    <div class="search" role="search">
      <ThingInput
        label={t("search.label")}
        value={text}
        onThing={(found) => go(pageOf(found.iri) ?? "/")}
        onText={(typed) => typed.trim() && go(`/search?${new URLSearchParams({ q: typed.trim() })}`)}
      />
    </div>
  );
}
