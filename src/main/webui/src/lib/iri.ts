/** The base of the graph's IRIs, which need not be the address it is served at. */
export const base: string =
  (typeof document !== "undefined" && document.getElementById("app")?.dataset["base"]) ||
  "http://localhost:3030/";

export type Kind =
  | "person"
  | "organization"
  | "group"
  | "country"
  | "place"
  | "event"
  | "article"
  | "claim"
  | "relation"
  | "discrepancy"
  | "thing";

const KINDS: ReadonlySet<string> = new Set([
  "person",
  "organization",
  "group",
  "country",
  "place",
  "event",
  "article",
  "claim",
  "relation",
  "discrepancy",
]);

/** What kind of thing an IRI of this graph names, by its first step. */
export function kindOf(iri: string): Kind {
  const step = iri.startsWith(`${base}id/`) ? iri.slice(base.length + 3).split("/")[0] : "";
  return step && KINDS.has(step) ? (step as Kind) : "thing";
}

function path(iri: string, folder: string): string | null {
  if (!iri.startsWith(`${base}id/`)) {
    return null;
  }
  const rest = iri.slice(base.length + 3).split("#")[0] ?? "";
  return new URL(`/${folder}/${rest}`, "http://x/").pathname;
}

/** The path of a thing's page; null where it is no thing of this graph. */
export function pageOf(iri: string): string | null {
  return path(iri, "page");
}

/** The path of a thing's data, to which `.ttl`, `.jsonld`, `.rdf` or `.nt` is added. */
export function dataOf(iri: string): string | null {
  return path(iri, "data");
}

const PLAIN = /[\p{L}\p{Nd}\-._~]/u;

/** The IRI of the thing that a page shows: each step decoded and encoded again as IRIs are minted. */
export function iriOf(pagePath: string): string {
  const steps = pagePath.replace(/^\/page\//, "").split("/");
  return `${base}id/${steps.map(encodeStep).join("/")}`;
}

function encodeStep(step: string): string {
  let out = "";
  for (const c of decodeURIComponent(step)) {
    out += PLAIN.test(c)
      ? c
      : Array.from(new TextEncoder().encode(c), (b) => `%${hex(b)}`).join("");
  }
  return out;
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

/** An IRI of the ontology without its namespace. */
export function local(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}
