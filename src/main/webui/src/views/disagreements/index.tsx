import { Dispute } from "../../components/Dispute";
import { Downloads } from "../../components/Downloads";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { Pager } from "../../components/Pager";
import { Period } from "../../components/Period";
import { ThingInput } from "../../components/ThingInput";
import { type DisputeFilter, countDisputes, disputeRows, loadDisputes } from "../../lib/disputes";
import { nameIn, names } from "../../lib/graph";
import { t, tn } from "../../lib/i18n";
import { select, text } from "../../lib/sparql";
import { label } from "../../lib/terms";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";
import { setParams } from "../../router";

const SHOWN = 20;
const ACTORS = ["person", "organization", "group", "country", "place"];

export default function View({ search }: ViewProps) {
  const filter: DisputeFilter = {
    property: search.get("property") ?? "",
    actor: search.get("actor") ?? "",
    from: search.get("from") ?? "",
    to: search.get("to") ?? "",
  };
  const offset = Number(search.get("offset") ?? 0) || 0;
  const query = JSON.stringify([filter, offset]);
  const total = useLoad((signal) => countDisputes(filter, signal), [JSON.stringify(filter)]);
  const disputes = useLoad((signal) => loadDisputes(filter, SHOWN, offset, signal), [query]);
  return (
    <Page
      title={t("disputes.title")}
      beside={<Downloads selection={exported(filter)} rows={disputeRows(filter)} />}
    >
      <p>{t("disputes.lead")}</p>
      <Filters filter={filter} />
      <Loaded of={total}>
        {(n) => (
          <p class="soft" role="status">
            {tn("n.disputes", n)}
          </p>
        )}
      </Loaded>
      <Loaded of={disputes}>
        {(all) => (
          <>
            {all.map((one) => (
              <Dispute key={one.iri} dispute={one} />
            ))}
          </>
        )}
      </Loaded>
      <Pager offset={offset} size={SHOWN} total={total.value ?? 0} />
    </Page>
  );
}

function exported(filter: DisputeFilter) {
  return { actor: filter.actor ?? "", from: filter.from ?? "", to: filter.to ?? "" };
}

function Filters({ filter }: { filter: DisputeFilter }) {
  const properties = useLoad(
    async (signal) =>
      (await select("SELECT DISTINCT ?p { ?d ng:onProperty ?p }", signal))
        .map((row) => text(row, "p"))
        .sort((a, b) => (label(a) < label(b) ? -1 : 1)),
    [],
  );
  const actor = useLoad(
    async (signal) =>
      filter.actor ? nameIn(await names([filter.actor], signal), filter.actor) : "",
    [filter.actor],
  );
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t("filter.property")}
        <select
          value={filter.property}
          onChange={(event) => setParams({ property: event.currentTarget.value, offset: "" })}
        >
          <option value="">{t("filter.any")}</option>
          {(properties.value ?? []).map((one) => (
            <option key={one} value={one} selected={one === filter.property}>
              {label(one)}
            </option>
          ))}
        </select>
      </label>
      <ThingInput
        label={t("filter.actor")}
        value={actor.value ?? ""}
        kinds={ACTORS}
        onThing={(found) => setParams({ actor: found.iri, offset: "" })}
        onText={(typed) => typed.trim() || setParams({ actor: "", offset: "" })}
      />
      <Period from={filter.from ?? ""} to={filter.to ?? ""} />
      <button type="button" onClick={() => setParams(NONE)}>
        {t("filter.clear")}
      </button>
    </form>
  );
}

const NONE = { property: "", actor: "", from: "", to: "", offset: "" };
