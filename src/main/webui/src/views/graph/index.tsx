import { useEffect, useState } from "preact/hooks";
import { Claim } from "../../components/Claim";
import { Downloads } from "../../components/Downloads";
import { Failed } from "../../components/Failed";
import { Loaded } from "../../components/Loaded";
import { Net, type NetEdge } from "../../components/Net";
import { Page } from "../../components/Page";
import { SelectionBar } from "../../components/SelectionBar";
import { Thing } from "../../components/Thing";
import { loadClaims } from "../../lib/claims";
import { gexf } from "../../lib/gexf";
import { t, tn } from "../../lib/i18n";
import { kindOf } from "../../lib/iri";
import { exported, filterOf } from "../../lib/selection";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";
import { setParams } from "../../router";
import { type Part, claimsOf, countAround, loadAround, loadStart } from "./load";

/** Separates the opened things in the address. */
const BETWEEN = " ";

/**
 * A neighbourhood that grows: from a thing (`start`) or the events most told of, each step expands
 * one thing. The address holds what was opened.
 */
export default function View({ search }: ViewProps) {
  const filter = filterOf(search);
  const focus = search.get("start") || filter.actor || filter.place;
  const opened = (search.get("open") ?? "").split(BETWEEN).filter(Boolean);
  const [chosen, setChosen] = useState(focus);
  const [edge, setEdge] = useState<NetEdge | null>(null);
  useEffect(() => setChosen(focus), [focus]);
  const key = JSON.stringify([filter, focus, opened]);
  const part = useLoad(
    async (signal) =>
      merged([
        focus ? await loadAround([focus], filter, signal) : await loadStart(filter, signal),
        await loadAround(opened, filter, signal),
      ]),
    [key],
  );
  const shown = part.value ?? { nodes: [], edges: [] };
  const expand = (id: string) => setParams({ open: [...opened, id].join(BETWEEN) }, true);
  return (
    <Page
      title={t("nav.graph")}
      beside={<Downloads selection={exported({ ...filter, actor: filter.actor || actor(focus) })} />}
    >
      <SelectionBar filter={filter} here="/graph" />
      {part.error !== undefined && <Failed error={part.error} />}
      <p class="soft" role="status">
        {part.value ? t("graph.shown", size(shown)) : t("loading")}{" "}
        {shown.nodes.length > 0 && (
          <a href="#" download="shown.gexf" onClick={(event) => offer(event, shown)}>
            {t("graph.save")}
          </a>
        )}
      </p>
      <div class="graph">
        <Net
          nodes={shown.nodes}
          edges={shown.edges}
          selected={chosen}
          label={t("graph.label")}
          onNode={(id) => {
            setChosen(id);
            setEdge(null);
          }}
        />
        <aside aria-live="polite">
          {chosen ? (
            <Chosen
              iri={chosen}
              name={shown.nodes.find((node) => node.id === chosen)?.label ?? chosen}
              filter={filter}
              opened={opened.includes(chosen) || chosen === focus}
              onExpand={() => expand(chosen)}
            />
          ) : (
            <p class="soft">{t("graph.choose")}</p>
          )}
          {opened.length > 0 && (
            <button type="button" onClick={() => setParams({ open: "" }, true)}>
              {t("graph.reset")}
            </button>
          )}
        </aside>
      </div>
      {edge && <Evidence edge={edge} />}
      <details open>
        <summary>{t("asTable")}</summary>
        <Edges part={shown} onEdge={setEdge} onNode={setChosen} />
      </details>
    </Page>
  );
}

/** Fills the link with the file when it is asked for. */
function offer(event: MouseEvent & { currentTarget: HTMLAnchorElement }, part: Part): void {
  const link = event.currentTarget;
  const file = URL.createObjectURL(
    new Blob([gexf(part.nodes, part.edges)], { type: "application/gexf+xml" }),
  );
  link.href = file;
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

function size(part: Part) {
  return { nodes: part.nodes.length, edges: part.edges.length };
}

function actor(iri: string): string {
  return iri && !["event", "article", "place"].includes(kindOf(iri)) ? iri : "";
}

function merged(parts: readonly Part[]): Part {
  const nodes = new Map(parts.flatMap((part) => part.nodes.map((node) => [node.id, node] as const)));
  const edges = new Map(parts.flatMap((part) => part.edges.map((edge) => [edge.id, edge] as const)));
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The thing chosen, and what expanding it would bring. */
function Chosen(props: {
  iri: string;
  name: string;
  filter: ReturnType<typeof filterOf>;
  opened: boolean;
  onExpand: () => void;
}) {
  const counts = useLoad(
    (signal) => countAround(props.iri, props.filter, signal),
    [props.iri, JSON.stringify(props.filter)],
  );
  return (
    <>
      <h2>
        <Thing iri={props.iri} name={props.name} />
      </h2>
      <Loaded of={counts}>
        {(found) => (
          <ul>
            {[...found].map(([what, n]) => (
              <li key={what}>{tn(`graph.${what}` as "graph.events", n)}</li>
            ))}
          </ul>
        )}
      </Loaded>
      {!props.opened && (
        <button type="button" data-testid="expand" onClick={props.onExpand}>
          {t("graph.expand")}
        </button>
      )}
    </>
  );
}

/** The same as a table; each edge leads to the claims behind it. */
function Edges(props: {
  part: Part;
  onEdge: (edge: NetEdge) => void;
  onNode: (id: string) => void;
}) {
  const name = new Map(props.part.nodes.map((node) => [node.id, node.label]));
  const cell = (id: string) => (
    <td>
      <Thing iri={id} name={name.get(id) ?? id} />{" "}
      <button type="button" class="small" onClick={() => props.onNode(id)}>
        {t("graph.pick")}
        <span class="hidden">: {name.get(id)}</span>
      </button>
    </td>
  );
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={t("asTable")}>
      <table data-testid="edges">
        <thead>
          <tr>
            <th scope="col">{t("filter.from")}</th>
            <th scope="col">{t("graph.edge")}</th>
            <th scope="col">{t("filter.to")}</th>
            <th scope="col">{t("kinds.claim")}</th>
          </tr>
        </thead>
        <tbody>
          {props.part.edges.map((edge) => (
            <tr key={edge.id}>
              {cell(edge.source)}
              <td>{edge.label}</td>
              {cell(edge.target)}
              <td>
                <button type="button" onClick={() => props.onEdge(edge)}>
                  {t("graph.why")}
                  <span class="hidden">
                    : {name.get(edge.source)} – {name.get(edge.target)}
                  </span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Evidence({ edge }: { edge: NetEdge }) {
  const claims = useLoad(
    async (signal) => loadClaims(await claimsOf(edge, signal), signal, true),
    [edge.id],
  );
  return (
    <section aria-live="polite">
      <h2>{t("graph.claims", { edge: edge.label })}</h2>
      <Loaded of={claims}>
        {(all) => (
          <>
            {all.map((one) => (
              <Claim key={one.iri} claim={one} />
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}
