import type { CellPiece } from "../appendix/appendix";
import { stripMarkup } from "../appendix/markup";
import { excerpt } from "./excerpt";
import { MARKUP } from "./markup-patterns";
import { proseOf, type Prose } from "./prose";
import { defineRule } from "./rule";

// <li> | <li class="x">, where no dash follows
const LIST_ITEM = /<li(?:\s[^<>]{0,300})?>\s*(?![-–•+]\s)/giu;

export const markup = defineRule({
  id: "markup",
  severity: "warning",
  description: {
    vi: "Trong ô còn mã định dạng của chương trình khác (HTML, Markdown, trường của Word).",
    en: "Formatting codes of another program (HTML, Markdown, Word fields) are left in a cell.",
  },
  why: {
    vi: "Mã này không thuộc nội dung văn bản nhưng sẽ hiện khi in và khi sao chép.",
    en: "They are no part of the text, but show in print and in every copy.",
  },
  messages: {
    html: {
      vi: "Trong ô còn mã HTML “{code}”; ô trong trang giữ nguyên.",
      en: "HTML “{code}” is left in the cell; the cell stays as it is.",
    },
    entity: {
      vi: "Trong ô còn mã ký tự “{code}”; ô trong trang giữ nguyên.",
      en: "The character code “{code}” is left in the cell; the cell stays as it is.",
    },
    markdown: {
      vi: "Trong ô còn dấu in đậm kiểu Markdown “{code}”; ô trong trang giữ nguyên.",
      en: "The Markdown sign for bold “{code}” is left in the cell; the cell stays as it is.",
    },
    wordField: {
      vi: "Trong ô còn mã trường của Word “{code}”; ô trong trang giữ nguyên.",
      en: "The Word field code “{code}” is left in the cell; the cell stays as it is.",
    },
  },
  *check(appendix) {
    for (const prose of proseOf(appendix)) {
      for (const { raw, at } of rawTextsOf(prose)) {
        if (!/[<&*\\]|[A-Z]{7}/u.test(raw)) continue;
        for (const { kind, pattern } of MARKUP) {
          const [code] = raw.match(pattern) ?? [];
          if (code === undefined) continue;
          const found = { messageId: kind, ...prose.place, ...at, values: { code: excerpt(code) } };
          const plain = stripMarkup(withDashes(raw));
          yield plain === raw ? found : { ...found, suggestion: plain };
        }
      }
    }
  },
});

/** The items of a list of HTML as lines with a dash, as these appendices write lists; of a numbered list as they are. */
function withDashes(raw: string): string {
  return /<ul\b/iu.test(raw) && !/<ol\b/iu.test(raw) ? raw.replace(LIST_ITEM, "\n- ") : raw;
}

/** What stands in each cell itself: the reader may have taken the markup out of the text already. */
function rawTextsOf({
  text,
  value,
  pieces,
}: Prose): readonly { readonly raw: string; readonly at: Partial<Pick<CellPiece, "row" | "column">> }[] {
  if (pieces) return pieces.map(({ text: raw, row, column }) => ({ raw, at: { row, column } }));
  return [{ raw: typeof value === "string" ? value : text, at: {} }];
}
