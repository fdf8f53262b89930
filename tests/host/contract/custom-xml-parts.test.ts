import { codeOf, inSheet } from "./in-excel";

const NAMESPACE = "urn:vidu:so-theo-doi";
const journal = (text: string) => `<journal xmlns="${NAMESPACE}"><step>${text}</step></journal>`;

describe("parts of custom XML", () => {
  test("are added, found by namespace, read, changed and deleted", () =>
    inSheet(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(journal("Đánh dấu"));
      part.load("id,namespaceUri");
      customXmlParts.add("<khac/>");
      await context.sync();
      expect(part.id).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}$/u);
      expect(part.namespaceUri).toBe(NAMESPACE);

      const found = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      found.load("id");
      const xml = found.getXml();
      await context.sync();
      expect([found.id, xml.value]).toEqual([part.id, journal("Đánh dấu")]);

      found.setXml(journal("Gỡ"));
      const changed = customXmlParts.getItem(part.id).getXml();
      await context.sync();
      expect(changed.value).toBe(journal("Gỡ"));

      part.delete();
      const [left, inNamespace] = [customXmlParts.getCount(), customXmlParts.getByNamespace(NAMESPACE).getCount()];
      const gone = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      expect([left.value, inNamespace.value, gone.isNullObject]).toEqual([1, 0, true]);
    }));

  test("live on in the next batch", () =>
    inSheet(async (context) => {
      const part = context.workbook.customXmlParts.add(journal("1"));
      await context.sync();
      part.setXml(journal("2"));
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toBe(journal("2"));
      part.delete();
      await context.sync();
      part.getXml();
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    }));

  test("are listed in the order they were added", () =>
    inSheet(async (context) => {
      const { customXmlParts } = context.workbook;
      for (const xml of ["<a/>", journal("x"), "<p:b xmlns:p='urn:b'/>"]) customXmlParts.add(xml);
      customXmlParts.load("items/namespaceUri,items/id");
      await context.sync();
      expect(customXmlParts.items.map(({ namespaceUri }) => namespaceUri)).toEqual(["", NAMESPACE, "urn:b"]);
      expect(new Set(customXmlParts.items.map(({ id }) => id)).size).toBe(3);
    }));

  test("several of one namespace are not the only one", () =>
    inSheet(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(journal("1"));
      customXmlParts.add(journal("2"));
      const scoped = customXmlParts.getByNamespace(NAMESPACE);
      const [only, none] = [
        scoped.getOnlyItemOrNullObject(),
        customXmlParts.getByNamespace("urn:khac").getOnlyItemOrNullObject(),
      ];
      scoped.load("items");
      await context.sync();
      expect([only.isNullObject, none.isNullObject, scoped.items.length]).toEqual([true, true, 2]);
      scoped.getOnlyItem().load("id");
      expect(await codeOf(context.sync())).toBe("GeneralException");
    }));

  test.each([
    ["nothing", ""],
    ["a text", "nhật ký"],
    ["an open element", "<a>"],
    ["crossed elements", "<a><b></a></b>"],
    ["two roots", "<a/><b/>"],
    ["an unknown entity", "<a>&nbsp;</a>"],
    ["a bare ampersand", "<a>A & B</a>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["a prefix that is not declared", "<p:a/>"],
    ["a control character", "<a>\u0001</a>"],
  ])("%s is no XML", async (_, xml) => {
    const add = inSheet(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect(await codeOf(add)).toBe("InvalidArgument");
  });

  test("a part that is set to no XML stays what it was", () =>
    inSheet(async (context) => {
      const part = context.workbook.customXmlParts.add(journal("1"));
      await context.sync();
      part.setXml("<a>");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toBe(journal("1"));
    }));
});
