import { WorkbookError } from "../actions/workbook-error";
import type { Text } from "../i18n/text";
import { keptNamespace, keptXml, textOfKept } from "./kept-xml";
import { wireBytes } from "./send-pieces";

/** As much as is kept, in bytes of UTF-8. */
const MOST_BYTES = 1_000_000;

const TOO_LARGE: Text = {
  vi: "Phần chương trình cần ghi nhớ trong tệp vượt mức 1 MB nên chưa lưu; phần đã lưu trước đó vẫn giữ nguyên.",
  en: "What is to be remembered in the workbook is more than 1 MB and was not saved; what was saved before stays.",
};

/**
 * What is kept under a name (ExcelApi 1.5). Where two people's files were put together there may be several parts: the first that
 * can be read counts.
 */
export async function keptText(context: Excel.RequestContext, name: string): Promise<string | null> {
  return (await readParts(context, name)).find(({ text }) => text !== null)?.text ?? null;
}

/**
 * Keeps a text in one part of the workbook's file, in one statement that is done whole or not at all; `null` takes away every part of
 * that name. Excel's own undo does not know of it. Throws a WorkbookError for a text above 1 MB.
 */
export async function keepText(context: Excel.RequestContext, name: string, text: string | null): Promise<void> {
  if (text !== null && wireBytes(text) > MOST_BYTES) throw new WorkbookError("text-too-large", TOO_LARGE);
  const parts = await readParts(context, name);
  if (text === null) {
    for (const { part } of parts) part.delete();
  } else {
    const present = parts.find((one) => one.text !== null) ?? parts[0];
    if (present === undefined) context.workbook.customXmlParts.add(keptXml(name, text));
    else present.part.setXml(keptXml(name, text));
  }
  await context.sync();
}

async function readParts(context: Excel.RequestContext, name: string) {
  const { items } = await loaded(context, name);
  const asked = items.map((part) => ({ part, xml: part.getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ part, xml }) => ({ part, text: textOfKept(xml.value) }));
}

async function loaded(context: Excel.RequestContext, name: string): Promise<Excel.CustomXmlPartScopedCollection> {
  const parts = context.workbook.customXmlParts.getByNamespace(keptNamespace(name));
  parts.load("items/id");
  await context.sync();
  return parts;
}
