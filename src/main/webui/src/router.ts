import type { ComponentType } from "preact";
import { kindOf, iriOf } from "./lib/iri";
import type { ViewProps } from "./lib/types";

type Load = () => Promise<{ default: ComponentType<ViewProps> }>;

/** The views by the path that shows them; a view's code is fetched when it is first shown. */
const PATHS: Record<string, Load> = {
  "/": () => import("./views/home"),
  "/search": () => import("./views/search"),
  "/disagreements": () => import("./views/disagreements"),
  "/questions": () => import("./views/questions"),
  "/graph": () => import("./views/graph"),
  "/timeline": () => import("./views/timeline"),
  "/map": () => import("./views/map"),
  "/query": () => import("./views/query"),
};

/** What loads the view of a path; null where the server alone answers it. */
export function route(path: string): Load | null {
  if (path.startsWith("/page/")) {
    switch (kindOf(iriOf(path))) {
      case "person":
      case "organization":
      case "group":
      case "country":
      case "place":
        return () => import("./views/entity");
      case "event":
        return () => import("./views/event");
      case "article":
        return () => import("./views/article");
      default:
        return () => import("./views/thing");
    }
  }
  return PATHS[path] ?? null;
}

/** Goes to an address of this site without loading a page; `replace` leaves no step to go back to. */
export function go(address: string, replace = false): void {
  if (replace) {
    history.replaceState(null, "", address);
  } else {
    history.pushState(null, "", address);
  }
  dispatchEvent(new Event("newsgraph:go"));
}

/**
 * Changes parameters of the address of the view shown: empty values are left out. By default this
 * replaces the address, as a filter does; `push` makes it a step to go back to.
 */
export function setParams(changes: Record<string, string>, push = false): void {
  const search = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      search.set(name, value);
    } else {
      search.delete(name);
    }
  }
  const query = search.toString();
  go(location.pathname + (query ? `?${query}` : "") + location.hash, !push);
}
