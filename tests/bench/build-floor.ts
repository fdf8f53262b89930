import { createRequire } from "node:module";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import { webpack, type Configuration } from "webpack";

const ROOT = join(__dirname, "../..");

/** What webpack.config.js exports. */
type MakeConfigs = (flags: object, options: { readonly mode: string }) => Promise<readonly Configuration[]>;

const makesConfigs = (value: unknown): value is MakeConfigs => typeof value === "function";

/**
 * Builds the bare page of floor/ as the add-in itself is built, into a folder. Its page is named taskpane.html there, so
 * that it is weighed as the pane is.
 * @throws Error where webpack.config.js has no build "addin", or webpack finds a fault
 */
export async function buildFloor(folder: string): Promise<void> {
  const makeConfigs: unknown = createRequire(__filename)(join(ROOT, "webpack.config.js"));
  if (!makesConfigs(makeConfigs)) throw new Error("webpack.config.js exports no function.");
  const addin = (await makeConfigs({}, { mode: "production" })).find(({ name }) => name === "addin");
  if (addin === undefined) throw new Error('webpack.config.js has no build "addin".');
  const compiler = webpack({
    ...addin,
    context: ROOT,
    entry: { floor: join(__dirname, "floor/floor.tsx") },
    output: { ...addin.output, path: folder },
    plugins: [
      new HtmlPlugin({ filename: "taskpane.html", template: join(__dirname, "floor/floor.html"), minify: false }),
    ],
  });
  await new Promise<void>((built, failed) => {
    compiler.run((error, stats) => {
      const faults = stats?.hasErrors() === true ? new Error(stats.toString("errors-only")) : null;
      compiler.close((closing) => {
        const fault = error ?? faults ?? closing;
        if (fault) failed(fault);
        else built();
      });
    });
  });
}
