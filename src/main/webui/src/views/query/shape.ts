import type { NetEdge, NetNode } from "../../components/Net";
import type { TimeItem } from "../../components/TimeAxis";
import type { Spot } from "../../components/WorldMap";
import { local } from "../../lib/iri";
import type { Row, Term } from "../../lib/types";

/** The ways in which an answer can be looked at. */
export type Look = "table" | "graph" | "timeline" | "map";

/** A table of solutions. */
export interface Answer {
  variables: string[];
  rows: Row[];
}

const DATE = /#(date|gYear|gYearMonth|dateTime)$/;

/** Which looks fit an answer: two things a row are edges, a date makes a timeline, degrees a map. */
export function looks(answer: Answer): Look[] {
  const fits: Look[] = ["table"];
  if (answer.rows.length === 0) {
    return fits;
  }
  if (columns(answer, isThing).length >= 2) {
    fits.push("graph");
  }
  if (columns(answer, isDate).length > 0) {
    fits.push("timeline");
  }
  if (degrees(answer)) {
    fits.push("map");
  }
  return fits;
}

function columns(answer: Answer, is: (term: Term) => boolean): string[] {
  return answer.variables.filter((name) => {
    const bound = answer.rows.map((row) => row[name]).filter((term) => term !== undefined);
    return bound.length > 0 && bound.every(is);
  });
}

function isThing(term: Term): boolean {
  return term.type === "uri";
}

function isDate(term: Term): boolean {
  return DATE.test(term.datatype ?? "");
}

/** The columns of latitude and longitude, told by their names; null where there are none. */
function degrees(answer: Answer): { latitude: string; longitude: string } | null {
  const find = (pattern: RegExp) => answer.variables.find((name) => pattern.test(name));
  const latitude = find(/^lat(itude)?$/i);
  const longitude = find(/^(long?|lng|longitude)$/i);
  return latitude && longitude ? { latitude, longitude } : null;
}

/** What a row is called: its first text, else its first thing's last step. */
function called(row: Row, answer: Answer): string {
  const text = answer.variables.find(
    (name) => row[name]?.type === "literal" && !row[name]?.datatype,
  );
  const thing = answer.variables.find((name) => row[name]?.type === "uri");
  return (text && row[text]?.value) || (thing && local(row[thing]?.value ?? "")) || "";
}

function subject(row: Row, answer: Answer, i: number): string {
  const thing = answer.variables.find((name) => row[name]?.type === "uri");
  return (thing && row[thing]?.value) || `row-${i}`;
}

/** Each row as an edge from its first thing to its second, labelled by what stands between. */
export function network(answer: Answer): { nodes: NetNode[]; edges: NetEdge[] } {
  const [from = "", to = ""] = columns(answer, isThing);
  const label = answer.variables.find((name) => name !== from && name !== to) ?? "";
  const nodes = new Map<string, NetNode>();
  const edges = answer.rows.map((row, i) => {
    const [source, target] = [row[from]?.value ?? "", row[to]?.value ?? ""];
    for (const id of [source, target]) {
      nodes.set(id, { id, label: decodeURIComponent(local(id)) });
    }
    return { id: `${i}`, source, target, label: row[label] ? local(row[label].value) : "" };
  });
  return { nodes: [...nodes.values()], edges };
}

/** Each row as a day, month or year. */
export function items(answer: Answer): TimeItem[] {
  const [first = "", second] = columns(answer, isDate);
  return answer.rows.flatMap((row, i) => {
    const begin = row[first]?.value;
    if (!begin) {
      return [];
    }
    const until = (second && row[second]?.value) || begin;
    return [
      {
        iri: subject(row, answer, i),
        name: called(row, answer),
        earliest: padded(begin, false),
        latest: padded(until, true),
      },
    ];
  });
}

/** The first or last day of a day, month or year. */
function padded(value: string, last: boolean): string {
  const [year = "", month, day] = value.slice(0, 10).split("-");
  if (day) {
    return value.slice(0, 10);
  }
  if (!last) {
    return `${year}-${month ?? "01"}-01`;
  }
  const end = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return end.toISOString().slice(0, 10);
}

/** Each place with how many rows stand at it. */
export function spots(answer: Answer): Spot[] {
  const at = degrees(answer);
  const found = new Map<string, Spot>();
  answer.rows.forEach((row, i) => {
    const latitude = Number(row[at?.latitude ?? ""]?.value ?? Number.NaN);
    const longitude = Number(row[at?.longitude ?? ""]?.value ?? Number.NaN);
    if (Number.isFinite(latitude) && Number.isFinite(longitude)) {
      const key = `${latitude} ${longitude}`;
      const spot = found.get(key);
      found.set(
        key,
        spot
          ? { ...spot, weight: spot.weight + 1 }
          : {
              iri: subject(row, answer, i),
              name: called(row, answer),
              latitude,
              longitude,
              weight: 1,
            },
      );
    }
  });
  return [...found.values()];
}
