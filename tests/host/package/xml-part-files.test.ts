import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { loadOffice } from "../../../src/host/load-office";
import { openHost } from "../../../src/host/open-host";
import { checkPackage } from "../../support/package-checks";
import { validateFiles } from "../../support/validate-files";

const now = () => new Date(2024, 6, 2, 9, 30);
const sample = () => new Uint8Array(readFileSync(join(__dirname, "../../../samples/phu-luc-645.xlsx")));
const NAMESPACE = "urn:vidu:so-theo-doi";
const GUEST = "{7A1B2C3D-0000-4000-8000-0123456789AB}";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Parts = Excel.CustomXmlPartCollection;

async function changed(bytes: Uint8Array | null, work: (parts: Parts) => unknown): Promise<Uint8Array> {
  const host = await openHost(bytes, { now });
  await loadOffice(host).Excel.run(async (context) => {
    await work(context.workbook.customXmlParts);
    await context.sync();
  });
  return host.save();
}

async function read(bytes: Uint8Array) {
  const host = await openHost(bytes, { now });
  return loadOffice(host).Excel.run(async ({ workbook: { customXmlParts } }) => {
    customXmlParts.load("items/id,items/namespaceUri");
    await customXmlParts.context.sync();
    const xml = customXmlParts.items.map((part) => part.getXml());
    await customXmlParts.context.sync();
    return customXmlParts.items.map(({ id, namespaceUri }, index) => [id, namespaceUri, xml[index]?.value]);
  });
}

const filesOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));

/** A file in which another program keeps a part, under names that Excel would not choose. */
function withGuest(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const relations = strFromU8(files["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  return zipSync({
    ...files,
    "xl/_rels/workbook.xml.rels": strToU8(
      relations.replace(
        "</Relationships>",
        `<Relationship Id="rKhach" Type="${RELATIONS}/customXml" Target="../customXml/khach.xml"/></Relationships>`,
      ),
    ),
    "customXml/khach.xml": strToU8(`<?xml version="1.0"?>\r\n<k:khach xmlns:k="urn:khach" a='1' />`),
    "customXml/_rels/khach.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/customXmlProps" Target="khachProps.xml"/></Relationships>`,
    ),
    "customXml/khachProps.xml": strToU8(
      `<ds:datastoreItem ds:itemID="${GUEST}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    ),
    "[Content_Types].xml": strToU8(
      strFromU8(files["[Content_Types].xml"] ?? new Uint8Array()).replace(
        "</Types>",
        `<Override PartName="/customXml/khach.xml" ContentType="application/xml"/><Override PartName="/customXml/khachProps.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
      ),
    ),
  });
}

test("what was added is in the saved file, and is read again under the same id", async () => {
  const xml = `<n:nhat-ky xmlns:n="${NAMESPACE}">Đánh dấu “&amp;” &lt;1&gt;</n:nhat-ky>`;
  const saved = await changed(sample(), (parts) => [parts.add(xml), parts.add("<khac/>")]);
  const [first, second] = await read(saved);
  expect(first?.slice(1)).toEqual([NAMESPACE, xml]);
  expect(second?.slice(1)).toEqual(["", "<khac/>"]);
  expect(first?.[0]).not.toBe(second?.[0]);
  const again = await changed(saved, (parts) => parts.add("<ba/>"));
  expect((await read(again)).map(([id]) => id).slice(0, 2)).toEqual([first?.[0], second?.[0]]);
  expect(Object.keys(filesOf(again)).filter((path) => path.startsWith("customXml/"))).toEqual(
    expect.arrayContaining(["customXml/item3.xml", "customXml/itemProps3.xml", "customXml/_rels/item3.xml.rels"]),
  );
});

test("a guest's part is listed, and stays byte for byte while others come and go", async () => {
  const before = withGuest(sample());
  expect(await read(before)).toEqual([[GUEST, "urn:khach", expect.stringContaining("<k:khach")]]);
  const after = await changed(before, async (parts) => {
    const added = parts.add("<x/>");
    await parts.context.sync();
    added.setXml("<y/>");
    parts.add("<z/>").delete();
  });
  const [old, fresh] = [filesOf(before), filesOf(after)];
  for (const path of Object.keys(old).filter((name) => name.startsWith("customXml/")))
    expect(fresh[path]).toBe(old[path]);
  expect((await read(after)).map(([, , xml]) => xml)).toEqual([expect.stringContaining("<k:khach"), "<y/>"]);
});

test("a part that is changed keeps its place and id; one that is deleted leaves nothing", async () => {
  const before = withGuest(sample());
  const after = await changed(before, (parts) =>
    parts.getItem(GUEST).setXml('<?xml version="1.0" encoding="utf-16"?><moi/>'),
  );
  expect(filesOf(after)["customXml/khach.xml"]).toBe('<?xml version="1.0" encoding="UTF-8"?><moi/>');
  expect((await read(after)).map(([id]) => id)).toEqual([GUEST]);
  const gone = filesOf(await changed(after, (parts) => parts.getItem(GUEST).delete()));
  expect(Object.keys(gone).filter((path) => path.startsWith("customXml/"))).toEqual([]);
  expect(gone["[Content_Types].xml"]).not.toContain("customXml");
  expect(gone["xl/_rels/workbook.xml.rels"]).not.toContain("customXml");
});

test("the files are sound for the Open XML SDK and for our own checks", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xml-parts-"));
  const files = await Promise.all([
    changed(sample(), (parts) => parts.add(`<a xmlns="${NAMESPACE}"/>`)),
    changed(withGuest(sample()), (parts) => [parts.add("<a/>"), parts.getItem(GUEST).setXml("<b/>")]),
    changed(null, (parts) => [parts.add("<a/>"), parts.add("<b/>")]),
  ]);
  const paths = files.map((bytes, index) => {
    const path = join(folder, `${index}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  for (const bytes of files) expect(checkPackage(bytes)).toEqual([]);
  const results = await validateFiles(paths);
  rmSync(folder, { recursive: true, force: true });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
}, 120_000);
