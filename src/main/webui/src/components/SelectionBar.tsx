import { nameIn, names } from "../lib/graph";
import { t } from "../lib/i18n";
import { type Filter, addressOf } from "../lib/selection";
import { NG, select, text } from "../lib/sparql";
import { allTerms, label } from "../lib/terms";
import { useLoad } from "../lib/useLoad";
import { setParams } from "../router";
import { Period } from "./Period";
import { ThingInput } from "./ThingInput";

const ACTORS = ["person", "organization", "group", "country"];
const PLACES = ["place", "country"];
const VIEWS = [
  ["/graph", "nav.graph"],
  ["/timeline", "nav.timeline"],
  ["/map", "nav.map"],
] as const;

/** What the graph, the timeline and the map select by, and the ways between them. */
export function SelectionBar({ filter, here }: { filter: Filter; here: string }) {
  const called = useLoad(
    (signal) => names([filter.actor, filter.place].filter(Boolean), signal),
    [filter.actor, filter.place],
  );
  const sources = useLoad(
    async (signal) =>
      (await select("SELECT DISTINCT ?s { ?a a ng:Article ; ng:publisher ?s } ORDER BY ?s", signal))
        .map((row) => text(row, "s")),
    [],
  );
  const name = (iri: string) => (iri ? nameIn(called.value ?? new Map(), iri) : "");
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <ThingInput
          label={t("select.actor")}
          value={name(filter.actor)}
          kinds={ACTORS}
          onThing={(found) => setParams({ actor: found.iri })}
          onText={(typed) => typed.trim() || setParams({ actor: "" })}
        />
        <label>
          {t("select.type")}
          <select
            value={filter.type}
            onChange={(event) => setParams({ type: event.currentTarget.value })}
          >
            <option value="">{t("filter.any")}</option>
            {types().map((one) => (
              <option key={one} value={one} selected={one === filter.type}>
                {label(one)}
              </option>
            ))}
          </select>
        </label>
        <ThingInput
          label={t("select.place")}
          value={name(filter.place)}
          kinds={PLACES}
          onThing={(found) => setParams({ place: found.iri })}
          onText={(typed) => typed.trim() || setParams({ place: "" })}
        />
        <label>
          {t("select.source")}
          <select
            value={filter.source}
            onChange={(event) => setParams({ source: event.currentTarget.value })}
          >
            <option value="">{t("filter.any")}</option>
            {(sources.value ?? []).map((one) => (
              <option key={one} value={one} selected={one === filter.source}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <Period from={filter.from} to={filter.to} />
        <button type="button" onClick={() => setParams(NONE)}>
          {t("filter.clear")}
        </button>
      </form>
      <p class="small">
        {t("select.same")}{" "}
        {VIEWS.filter(([path]) => path !== here).map(([path, key]) => (
          <>
            <a href={addressOf(path, filter)}>{t(key)}</a>{" "}
          </>
        ))}
      </p>
    </>
  );
}

const NONE = { actor: "", type: "", place: "", source: "", from: "", to: "" };

/** The event types by their labels. */
function types(): string[] {
  return Object.entries(allTerms())
    .filter(([iri, term]) => term.kind === "concept" && iri.startsWith(NG))
    .map(([iri]) => iri)
    .sort((a, b) => label(a).localeCompare(label(b)));
}
