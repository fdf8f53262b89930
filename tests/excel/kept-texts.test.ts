import { WorkbookError } from "../../src/actions/workbook-error";
import type { Fault } from "../../src/host/host";
import { keptXml } from "../../src/excel/kept-xml";
import { bookState } from "./book-state";
import { bench, type Bench } from "./on-host";

const NAMESPACE = "urn:ra-soat-phu-luc:memory";

async function partsOf({ run }: Bench): Promise<readonly string[]> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load("items/id");
    await context.sync();
    const all = parts.items.map((part) => part.getXml());
    await context.sync();
    return all.map(({ value }) => value);
  });
}

async function add({ run }: Bench, ...xmls: readonly string[]): Promise<void> {
  await run(async (context) => {
    for (const xml of xmls) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

it("keeps a text under a name, in one part, and no cell changes", async () => {
  const made = await bench(null);
  const before = bookState(made.host);
  expect(await made.workbook.kept("memory")).toBeNull();
  await made.workbook.keep("memory", "một");
  await made.workbook.keep("memory", 'hai "&" <ba>');
  await made.workbook.keep("other", "khác");
  expect(await made.workbook.kept("memory")).toBe('hai "&" <ba>');
  expect(await made.workbook.kept("other")).toBe("khác");
  expect(await partsOf(made)).toHaveLength(1);
  expect(bookState(made.host)).toEqual(before);
});

it("is still there in the saved file", async () => {
  const made = await bench(null);
  await made.workbook.keep("memory", "Đã tạm gác\u0001");
  const again = await bench(await made.host.save());
  expect(await again.workbook.kept("memory")).toBe("Đã tạm gác\u0001");
});

it("forgets, and parts of others stay", async () => {
  const made = await bench(null);
  await add(made, '<x xmlns="urn:other">y</x>', keptXml("memory", "a"), keptXml("memory", "b"));
  await made.workbook.keep("memory", null);
  expect(await made.workbook.kept("memory")).toBeNull();
  const count = await made.run(async (context) => {
    const all = context.workbook.customXmlParts.getByNamespace("urn:other").getCount();
    await context.sync();
    return all.value;
  });
  expect(count).toBe(1);
});

it("of several parts the first that can be read counts, and the others are left", async () => {
  const made = await bench(null);
  await add(made, `<kept xmlns="${NAMESPACE}">hỏng</kept>`, keptXml("memory", "một"), keptXml("memory", "hai"));
  expect(await made.workbook.kept("memory")).toBe("một");
  await made.workbook.keep("memory", "mới");
  expect(await made.workbook.kept("memory")).toBe("mới");
  expect((await partsOf(made)).map((xml) => xml.includes("hai") || xml.includes("hỏng"))).toEqual([true, false, true]);
});

it("above one megabyte is refused with words, and what was kept stays", async () => {
  const made = await bench(null);
  await made.workbook.keep("memory", "cũ");
  const error: unknown = await made.workbook.keep("memory", "á".repeat(500_001)).catch((thrown: unknown) => thrown);
  expect(error instanceof WorkbookError && [error.code, error.text.vi]).toEqual([
    "text-too-large",
    expect.stringContaining("1 MB"),
  ]);
  expect(await made.workbook.kept("memory")).toBe("cũ");
  await made.workbook.keep("memory", "á".repeat(499_000));
  expect((await made.workbook.kept("memory"))?.length).toBe(499_000);
});

it.each(["một", null])("keeping %j: whatever fails, the old text stays whole", async (text) => {
  for (let failing = 0; failing < 4; failing += 1) {
    let fault: Fault = {};
    const made = await bench(null, { fault: { request: (n) => fault.request?.(n) ?? null } });
    await made.workbook.keep("memory", "cũ");
    let count = 0;
    fault = { request: () => (count++ === failing ? { code: "ServiceNotAvailable", message: "no" } : null) };
    const error: unknown = await made.workbook.keep("memory", text).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    fault = {};
    const now = await made.workbook.kept("memory");
    if (error === null) expect(now).toBe(text);
    else {
      expect([failing, error instanceof WorkbookError && error.code, now]).toEqual([
        failing,
        "ServiceNotAvailable",
        "cũ",
      ]);
    }
    if (failing === 0) expect(error).not.toBeNull();
  }
});
