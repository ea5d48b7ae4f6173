import { type ComponentType, render } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";
import { Failed } from "./components/Failed";
import { lang } from "./lib/i18n";
import { loadTerms } from "./lib/terms";
import type { ViewProps } from "./lib/types";
import { go, route } from "./router";

/** Takes the page over: shows the address's view in `app` and follows links without loading. */
export function start(app: HTMLElement): void {
  const terms = loadTerms();
  let shown = 0;

  async function show(): Promise<void> {
    const load = route(location.pathname);
    if (!load) {
      location.reload();
      return;
    }
    const turn = ++shown;
    app.setAttribute("aria-busy", "true");
    try {
      const [view] = await Promise.all([load(), terms]);
      if (turn === shown) {
        mount(app, view.default);
      }
    } catch (error) {
      if (turn === shown) {
        mount(app, () => <Failed error={error} />);
      }
    }
    if (turn === shown) {
      app.removeAttribute("aria-busy");
      markNavigation();
    }
  }

  document.addEventListener("click", (event) => {
    const address = followed(event);
    if (address) {
      event.preventDefault();
      go(address);
      scrollTo(0, 0);
      app.focus({ preventScroll: true });
    }
  });
  rememberLanguage();
  addEventListener("popstate", () => void show());
  addEventListener("newsgraph:go", () => void show());
  void show();
}

function mount(app: HTMLElement, View: ComponentType<ViewProps>): void {
  if (!app.dataset["live"]) {
    // What the server wrote for readers without scripts gives way to the view.
    app.replaceChildren();
    app.dataset["live"] = "true";
  }
  const path = location.pathname;
  render(
    <Frame key={path}>
      <View path={path} search={new URLSearchParams(location.search)} />
    </Frame>,
    app,
  );
}

function Frame({ children }: { children: preact.ComponentChildren }) {
  const [error] = useErrorBoundary();
  useEffect(() => () => document.querySelector("dialog[open]")?.remove(), []);
  return error ? <Failed error={error} /> : <>{children}</>;
}

/** The address a click leads to within the app; null where the browser should follow it itself. */
function followed(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) {
    return null;
  }
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  const link = (event.target as Element | null)?.closest?.("a[href]");
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download")) {
    return null;
  }
  const samePage = link.pathname === location.pathname && link.search === location.search;
  if (link.origin !== location.origin || (link.hash && samePage) || link.hreflang) {
    return null;
  }
  return route(link.pathname) ? link.pathname + link.search + link.hash : null;
}

/** Marks the way to the page shown, and keeps the language links on it. */
function markNavigation(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("body > header a")) {
    if (link.hreflang) {
      const search = new URLSearchParams(location.search);
      search.set("lang", link.hreflang);
      link.href = `${location.pathname}?${search}`;
    } else if (link.pathname === location.pathname) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

/** A language chosen by `?lang=` stays chosen on the pages that follow. */
function rememberLanguage(): void {
  if (new URLSearchParams(location.search).get("lang") === lang) {
    document.cookie = `lang=${lang}; path=/; max-age=31536000; samesite=lax`;
  }
}
