import { defineConfig } from "vite";

// One entry with a fixed name, which the server's pages link to; every other file carries a hash of
// its content in its name, so that a browser may keep it for ever.
export default defineConfig({
  base: "/app/",
  publicDir: false,
  build: {
    outDir: "../resources/org/newsgraph/serve/app",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The licences of all that is bundled.
    license: { fileName: "licenses.txt" },
    rollupOptions: {
      input: "src/app.ts",
      output: {
        entryFileNames: "app.js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: (asset) =>
          asset.names.includes("app.css") ? "app.css" : "[name]-[hash][extname]",
      },
    },
  },
  server: { proxy: { "^/(?!app/|src/|node_modules/|@)": "http://127.0.0.1:3030" } },
});
