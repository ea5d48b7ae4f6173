import type { NetEdge, NetNode } from "../components/Net";
import { kindOf } from "./iri";

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/[&<>"]/g, (c) => entities[c] ?? c);
}

/** A drawn network as GEXF 1.2: exactly the nodes and edges that are shown. */
export function gexf(nodes: readonly NetNode[], edges: readonly NetEdge[]): string {
  const node = (one: NetNode) =>
    `<node id="${escaped(one.id)}" label="${escaped(one.label)}"><attvalues>` +
    `<attvalue for="kind" value="${kindOf(one.id)}"/></attvalues></node>`;
  const edge = (one: NetEdge) =>
    `<edge id="${escaped(one.id)}" source="${escaped(one.source)}" target="${escaped(one.target)}"` +
    ` label="${escaped(one.label)}" kind="${escaped(one.label)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    '<graph defaultedgetype="directed" mode="static">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
    `<nodes>${nodes.map(node).join("\n")}</nodes>`,
    `<edges>${edges.map(edge).join("\n")}</edges>`,
    "</graph></gexf>",
  ].join("\n");
}
