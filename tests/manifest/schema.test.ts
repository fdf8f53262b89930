import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { ROOT } from "../house/source-files";
import { MANIFEST_FILE } from "./read-manifest";

const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";

/** Microsoft's schemas are no part of the project; where this folder is missing there is nothing to check against. */
const SCHEMAS = [join(ROOT, "../shared/xsd/combined"), join(ROOT, "../shared/xsd")].find((folder) =>
  existsSync(join(folder, MAIN_SCHEMA)),
);

async function errorsOf(manifest: string): Promise<readonly string[]> {
  const folder = SCHEMAS ?? "";
  const file = (name: string): XMLFileInfo => ({ fileName: name, contents: readFileSync(join(folder, name), "utf8") });
  const schemas = readdirSync(folder).filter((name) => name.endsWith(".xsd"));
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [file(MAIN_SCHEMA)],
    preload: schemas.filter((name) => name !== MAIN_SCHEMA).map(file),
  });
  return errors.map(({ message }) => message);
}

(SCHEMAS === undefined ? describe.skip : describe)("the manifest against Microsoft's schemas", () => {
  const manifest = readFileSync(MANIFEST_FILE, "utf8");

  it("is valid", async () => {
    expect(await errorsOf(manifest)).toEqual([]);
  });

  it.each([
    ["without a version", /<Version>.*<\/Version>/u, "Version"],
    ["with a button that has no tip", /<Supertip>[\s\S]*?<\/Supertip>/u, "Supertip"],
    ["with two labels of a tab", /(<Label resid="Tab.Label" \/>)/u, "Label"],
  ])("is refused %s", async (name, pattern, word) => {
    const broken = manifest.replace(pattern, name.startsWith("with two") ? "$1$1" : "");
    expect(broken).not.toBe(manifest);
    expect((await errorsOf(broken)).join("\n")).toContain(word);
  });
});
