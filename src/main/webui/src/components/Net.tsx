import Graph from "graphology";
import FA2Layout from "graphology-layout-forceatlas2/worker";
import { inferSettings } from "graphology-layout-forceatlas2";
import Sigma from "sigma";
import { useEffect, useRef } from "preact/hooks";
import { kindOf } from "../lib/iri";

/** A node of a drawing; its kind gives its colour. */
export interface NetNode {
  id: string;
  label: string;
}

/** An edge of a drawing. */
export interface NetEdge {
  id: string;
  source: string;
  target: string;
  label: string;
}

/** How long a layout runs after a change, in milliseconds. */
const SETTLE_MS = 2500;

/** Edges are labelled up to this many; beyond, a label shows at the node that is pointed at. */
const LABELLED = 150;

/**
 * Draws a network that can be moved and enlarged. Positions stay when nodes are added; the layout
 * runs in a worker. What it shows must also stand in a table, for those who can't see it.
 */
export function Net(props: {
  nodes: readonly NetNode[];
  edges: readonly NetEdge[];
  selected?: string;
  label: string;
  onNode?: (id: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ graph: Graph; sigma: Sigma } | null>(null);
  const chosen = useRef(props.onNode);
  chosen.current = props.onNode;

  useEffect(() => {
    if (!box.current) {
      return undefined;
    }
    const graph = new Graph({ multi: true, type: "directed" });
    const style = getComputedStyle(document.documentElement);
    const sigma = new Sigma(graph, box.current, {
      labelColor: { color: style.getPropertyValue("--ink").trim() },
      edgeLabelColor: { color: style.getPropertyValue("--soft").trim() },
      defaultEdgeColor: style.getPropertyValue("--line").trim(),
      defaultEdgeType: "arrow",
      labelRenderedSizeThreshold: 5,
      labelFont: "system-ui, sans-serif",
      allowInvalidContainer: true,
      zIndex: true,
    });
    sigma.on("clickNode", ({ node }) => chosen.current?.(node));
    drawn.current = { graph, sigma };
    return () => {
      drawn.current = null;
      sigma.kill();
    };
  }, []);

  const shape = `${props.nodes.map((n) => n.id).join(" ")}|${props.edges.map((e) => e.id).join(" ")}`;
  useEffect(() => {
    const now = drawn.current;
    if (!now || props.nodes.length === 0) {
      now?.graph.clear();
      return undefined;
    }
    update(now.graph, props.nodes, props.edges);
    now.sigma.setSetting("renderEdgeLabels", props.edges.length <= LABELLED);
    if (now.graph.order < 2) {
      return undefined;
    }
    const layout = new FA2Layout(now.graph, {
      settings: { ...inferSettings(now.graph), gravity: 1, scalingRatio: 12, slowDown: 4 },
    });
    layout.start();
    const stop = setTimeout(() => layout.stop(), SETTLE_MS);
    return () => {
      clearTimeout(stop);
      layout.kill();
    };
  }, [shape]);

  useEffect(() => {
    const now = drawn.current;
    if (now) {
      now.graph.forEachNode((id) =>
        now.graph.setNodeAttribute(id, "highlighted", id === props.selected),
      );
    }
  }, [props.selected, shape]);

  return <div class="net" ref={box} role="img" aria-label={props.label} data-testid="net" />;
}

/** Brings a drawn network in line with what it ought to show. */
function update(graph: Graph, nodes: readonly NetNode[], edges: readonly NetEdge[]): void {
  const wanted = new Map(nodes.map((node) => [node.id, node]));
  const style = getComputedStyle(document.documentElement);
  for (const id of graph.nodes()) {
    if (!wanted.has(id)) {
      graph.dropNode(id);
    }
  }
  const neighbours = new Map<string, string>();
  for (const edge of edges) {
    neighbours.set(edge.source, edge.target);
    neighbours.set(edge.target, edge.source);
  }
  let turn = graph.order;
  for (const node of nodes) {
    const colour = style.getPropertyValue(`--${kindOf(node.id)}`).trim() || "#777777";
    const attributes = { label: node.label, color: colour };
    if (graph.hasNode(node.id)) {
      graph.mergeNodeAttributes(node.id, attributes);
    } else {
      // Beside a neighbour that is drawn already, else on a spiral: the same every time.
      const near = neighbours.get(node.id);
      const at = near && graph.hasNode(near) ? graph.getNodeAttributes(near) : { x: 0, y: 0 };
      const angle = turn * 2.4;
      const reach = near && graph.hasNode(near) ? 1 : Math.sqrt(turn + 1);
      graph.addNode(node.id, {
        ...attributes,
        x: Number(at["x"]) + Math.cos(angle) * reach,
        y: Number(at["y"]) + Math.sin(angle) * reach,
        size: 6,
      });
      turn++;
    }
  }
  const kept = new Set(edges.map((edge) => edge.id));
  for (const id of graph.edges()) {
    if (!kept.has(id)) {
      graph.dropEdge(id);
    }
  }
  for (const edge of edges) {
    const fits = graph.hasNode(edge.source) && graph.hasNode(edge.target);
    if (fits && !graph.hasEdge(edge.id)) {
      graph.addEdgeWithKey(edge.id, edge.source, edge.target, { label: edge.label, size: 2 });
    }
  }
  graph.forEachNode((id) =>
    graph.setNodeAttribute(id, "size", Math.min(16, 5 + 1.6 * Math.sqrt(graph.degree(id)))),
  );
}
