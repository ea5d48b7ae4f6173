// Opens a Cytoscape JSON file in cytoscape.js without a screen, and prints on one line the numbers
// of nodes and of edges, and the sum of the edges' weights.
// node cytoscape-counts.cjs FOLDER_OF_node_modules FILE
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const cytoscape = createRequire(process.argv[2] + "/")("cytoscape");

const file = JSON.parse(readFileSync(process.argv[3], "utf8"));
const graph = cytoscape({ headless: true, elements: file.elements });
const weight = graph.edges().reduce((sum, edge) => sum + edge.data("weight"), 0);
console.log(graph.nodes().length, graph.edges().length, weight);
