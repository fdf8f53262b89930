import { strToU8, zipSync } from "fflate";
import { loadOffice } from "../../src/host/load-office";
import { openHost } from "../../src/host/open-host";
import { codeOf } from "./contract/in-excel";

const now = () => new Date(2024, 6, 2, 9, 30);
const utf16 = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const compoundFile = (content: readonly number[]) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...content]);
const zipped = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
const relationTo = (target: string, type: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

describe("what cannot be opened says why", () => {
  test.each([
    ["a text", strToU8("Sở Xây dựng"), "not-a-workbook"],
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["an old .xls", compoundFile([1, 2, 3]), "not-a-workbook"],
    ["an encrypted workbook", compoundFile([1, 2, ...utf16("EncryptedPackage"), 0]), "encrypted"],
    ["half a zip", zipped({ "a.xml": "<a/>" }).slice(0, 40), "corrupt"],
    ["a zip of something else", zipped({ "a.txt": "x" }), "not-a-workbook"],
    [
      "a text document",
      zipped({
        "_rels/.rels": relationTo("word/document.xml", "officeDocument"),
        "word/document.xml": "<w:document/>",
      }),
      "not-a-workbook",
    ],
    [
      "a workbook without its sheet",
      zipped({
        "_rels/.rels": relationTo("xl/workbook.xml", "officeDocument"),
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId9"/></sheets></workbook>`,
      }),
      "corrupt",
    ],
  ])("%s", async (_, bytes, code) => {
    await expect(openHost(bytes, { now })).rejects.toMatchObject({ name: "HostError", code });
  });

  test("a file that unpacks to more than 512 MB", async () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(513 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(openHost(bomb, { now })).rejects.toMatchObject({ code: "too-large" });
  }, 60_000);
});

describe("requirement sets", () => {
  const withSets = async (version: string) => {
    const host = await openHost(null, { now, apiSets: { ExcelApi: version } });
    return { ...loadOffice(host), host };
  };

  test.each([
    ["1.14", "1.13", true],
    ["1.14", "1.15", false],
    ["1.9", "1.13", false],
    ["1.9", "1.9", true],
  ])("ExcelApi %s has %s: %s", async (version, wanted, supported) => {
    const { Office } = await withSets(version);
    expect(Office.context.requirements.isSetSupported("ExcelApi", wanted)).toBe(supported);
    expect(Office.context.requirements.isSetSupported("RibbonApi", "1.1")).toBe(false);
  });

  test("a member of a newer set fails as in an old Excel", async () => {
    const old = await withSets("1.9");
    const merged = old.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await codeOf(merged)).toBe("ApiNotFound");
  });
});

describe("a platform's limits", () => {
  const write = async (platform: "desktop" | "web", rows: number) => {
    const host = await openHost(null, { now, platform });
    const { Excel } = loadOffice(host, { library: platform === "web" ? "web" : "win32" });
    const values = Array.from({ length: rows }, (_, row) => [`${"Triển khai thực hiện nhiệm vụ ".repeat(20)}${row}`]);
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${rows}`).values = values;
        await context.sync();
      }),
    );
    return { code, host };
  };

  test("the web refuses a request over 5 MB, counted in UTF-8; the desktop does not", async () => {
    expect((await write("web", 6_000)).code).toBe("");
    expect((await write("web", 8_000)).code).toBe("RequestPayloadSizeLimitExceeded");
    const { code, host } = await write("desktop", 8_000);
    expect([code, host.statistics.largestRequest > 5 * 1024 * 1024]).toEqual(["", true]);
  });

  test("the web refuses an answer over 5 MB", async () => {
    const { host } = await write("web", 4_000);
    const { Excel } = loadOffice(host, { library: "web" });
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4000");
      range.load("values,formulas");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("statistics and faults", () => {
  test("a sync is one request, another gives back the kept ranges, one with nothing to do is none", async () => {
    const host = await openHost(null, { now });
    const { Excel } = loadOffice(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["Đ"]];
      await context.sync();
      await context.sync();
    });
    const { requests, bytesSent, largestRequest, bytesReceived, largestResponse } = host.statistics;
    expect(requests).toBe(2);
    expect([bytesSent > largestRequest, bytesReceived > largestResponse]).toEqual([true, true]);
    host.resetStatistics();
    expect(host.statistics).toMatchObject({ requests: 0, bytesSent: 0, bytesReceived: 0 });
  });

  test("a request, or one action of it, can be made to fail", async () => {
    const host = await openHost(null, {
      now,
      fault: {
        request: (request) =>
          request === 1 ? { code: "InactiveWorkbook", message: "another workbook is in front" } : null,
        action: ({ request, name }) =>
          request === 2 && name === "Color" ? { code: "GeneralException", message: "no" } : null,
      },
    });
    const { Excel } = loadOffice(host);
    const codes = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["một"]];
      await context.sync();
      cell.values = [["hai"]];
      const whole = await codeOf(context.sync());
      cell.values = [["ba"]];
      cell.format.fill.color = "#FF0000";
      return [whole, await codeOf(context.sync())];
    });
    expect(codes).toEqual(["InactiveWorkbook", "GeneralException"]);
    expect(host.book.sheets[0]?.inner.getCell("A1").value).toBe("ba");
  });
});

test("several hosts live beside each other", async () => {
  const hosts = await Promise.all([openHost(null, { now }), openHost(null, { now })]);
  const libraries = hosts.map((host) => loadOffice(host));
  await Promise.all(
    libraries.map(({ Excel }, index) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[index]];
        await context.sync();
      }),
    ),
  );
  expect(hosts.map(({ book }) => book.sheets[0]?.inner.getCell("A1").value)).toEqual([0, 1]);
});
