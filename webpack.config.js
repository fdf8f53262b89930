const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const from = (path) => join(__dirname, path);
const OFFICE_PACKAGE = from("node_modules/@microsoft/office-js");
const MICROSOFT_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const DEV_ADDRESS = "https://localhost:3000/";
/** WebView2 and WKWebView; src/taskpane/gate/gate.js turns older ones away in words. */
const TARGETS = { chrome: "100", safari: "16.4", firefox: "115" };

/**
 * Two builds into one folder, so that nothing of the preview is ever part of the add-in:
 * `addin` is what an office hosts; `preview` is the page with a spreadsheet where there is no Excel.
 *   ADDIN_URL      where the add-in will be served; the manifest is written for it
 *   OFFICE_JS      "local": Microsoft's library from node_modules, copied as it is into office-js/
 *   OFFICE_JS_URL  another copy of it; Microsoft's own address by default
 */
module.exports = async ({ https } = {}, { mode = "production" } = {}) => [
  await addinBuild(mode, https === true),
  previewBuild(mode),
];

async function addinBuild(mode, https) {
  const local = process.env.OFFICE_JS === "local";
  const officeJs = local ? "office-js/office.js" : process.env.OFFICE_JS_URL || MICROSOFT_ADDRESS;
  const gate = from("src/taskpane/gate/gate.js");
  const page = {
    officeJs,
    officeOrigin: officeJs.startsWith("https://") ? new URL(officeJs).origin : "",
    gate: `gate.js?${createHash("sha256").update(readFileSync(gate)).digest("hex").slice(0, 8)}`,
  };
  const library = local ? officeFiles(["office.js", "o15apptofilemappingtable.js", "excel-*-16.0{0,1}.js"]) : [];
  return {
    ...commonBuild("addin", "js", mode),
    entry: { taskpane: from("src/taskpane/index.tsx") },
    plugins: [
      ...commonPlugins("js"),
      htmlPage("taskpane.html", "src/taskpane/taskpane.html", "taskpane", page),
      new CopyPlugin({ patterns: [{ from: gate, info: { minimized: true } }, ...library] }),
    ],
    devServer: {
      ...devServer(["src/taskpane/taskpane.html"], page),
      port: 3000,
      server: https ? { type: "https", options: await certificate() } : "http",
    },
  };
}

function previewBuild(mode) {
  const samples = { from: from("samples/*.xlsx"), to: "samples/[name][ext]" };
  // "auto" is the first free port from here on.
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";
  return {
    ...commonBuild("preview", "preview", mode),
    entry: { preview: from("src/preview/index.ts"), "preview-pane": from("src/preview/pane-entry.ts") },
    plugins: [
      ...commonPlugins("preview"),
      htmlPage("preview.html", "src/preview/preview.html", "preview", {}),
      htmlPage("pane.html", "src/preview/pane.html", "preview-pane", {}),
      new CopyPlugin({ patterns: [samples, ...officeFiles(["excel-web-16.00.js"])] }),
    ],
    devServer: { ...devServer(["src/preview/preview.html", "src/preview/pane.html"], {}), port: "auto" },
  };
}

function commonBuild(name, folder, mode) {
  const production = mode === "production";
  const transform = { react: { runtime: "automatic", development: !production } };
  const swc = (tsx) => ({
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript", tsx }, transform }, env: { targets: TARGETS } },
  });
  return {
    name,
    mode,
    target: ["web", "es2022"],
    devtool: production ? "source-map" : "cheap-module-source-map",
    output: {
      path: from("dist"),
      publicPath: "auto",
      filename: `${folder}/[name].[contenthash:8].js`,
      assetModuleFilename: `${folder}/[name].[contenthash:8][ext]`,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/u, use: swc(false) },
        { test: /\.tsx$/u, use: swc(true) },
        { test: /\.css$/u, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.xml$/u, type: "asset/source" },
      ],
    },
    optimization: {
      splitChunks: { chunks: "all" },
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: "some" })],
    },
    // Sizes are held by `npm run check:dist`, compressed as they travel.
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function commonPlugins(folder) {
  const address = process.env.ADDIN_URL || DEV_ADDRESS;
  if (!/^https:\/\/[^/]+\/(.*\/)?$/u.test(address)) {
    throw new Error(`ADDIN_URL must begin with https:// and end with "/": ${address}`);
  }
  const transform = (manifest) => manifest.toString("utf8").replaceAll(DEV_ADDRESS, address);
  const pictures = { from: from("assets"), to: "assets", globOptions: { ignore: ["**/*.svg"] } };
  return [
    new MiniCssExtractPlugin({ filename: `${folder}/[name].[contenthash:8].css` }),
    new CopyPlugin({ patterns: [pictures, { from: from("manifest.xml"), transform }] }),
  ];
}

function htmlPage(filename, template, chunk, templateParameters) {
  return new HtmlPlugin({ filename, template: from(template), chunks: [chunk], templateParameters, minify: false });
}

/** Microsoft's files, unmodified, with their licence and the words of both languages; its telemetry is left out. */
function officeFiles(names) {
  const place = { context: join(OFFICE_PACKAGE, "dist"), to: "office-js/[path][name][ext]", info: { minimized: true } };
  const files = ["{vi-vn,en-us}/office_strings.js", ...names].map((name) => ({ ...place, from: name }));
  return [...files, { from: join(OFFICE_PACKAGE, "LICENSE.md"), to: "office-js/LICENSE.md" }];
}

/** A page's header says what its own policy says: a fault shows while developing. */
function devServer(pages, values) {
  const policyOf = (path) => {
    const page = pages.find((one) => one.endsWith(path));
    const [, policy] =
      /Content-Security-Policy"\s+content="([^"]*)"/u.exec(page ? readFileSync(from(page), "utf8") : "") ?? [];
    return policy && { "Content-Security-Policy": policy.replace(/<%= (\w+) %>/gu, (_, name) => values[name]) };
  };
  // Excel on the web shows the ribbon's pictures from this server.
  const headers = ({ path }) => ({ "Cross-Origin-Resource-Policy": "cross-origin", ...policyOf(path) });
  return { host: "localhost", headers, hot: false, static: false, client: { overlay: false } };
}

/** Asked for only where the add-in is served for sideloading: making one needs the user's consent. */
async function certificate() {
  const { default: certificates } = await import("office-addin-dev-certs");
  return certificates.getHttpsServerOptions();
}
