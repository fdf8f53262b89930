import type { Appendix } from "../appendix/appendix";
import { nfc } from "../text/normalise";
import { excerpt } from "./excerpt";
import { proseOf, type Prose } from "./prose";
import { defineRule } from "./rule";
import { slipsIn } from "./spelling-slips";
import {
  districtNames,
  lacksPlace,
  lacksSecondNtm,
  lostWordOfDistrict,
  onlyDistrict,
  withoutStrayBlanks,
  withPlace,
} from "./spelling-in-context";

export const spelling = defineRule({
  id: "spelling",
  severity: "warning",
  description: {
    vi: "Chữ có thể sai do quét hoặc gõ nhầm, thiếu chữ, thừa khoảng trắng.",
    en: "Words that may have suffered in scanning or typing, dropped words, stray blanks.",
  },
  why: {
    vi: "Chữ sai làm lệch nghĩa và làm sai việc tìm, lọc theo tên cơ quan, số văn bản.",
    en: "A wrong letter changes the meaning, and spoils searching by agency or document number.",
  },
  messages: {
    slip: {
      vi: "“{wrong}” có thể là “{right}”, chữ sai do quét hoặc gõ nhầm.",
      en: "“{wrong}” may stand for “{right}”, a slip of the scanner or the keyboard.",
    },
    decision: {
      vi: "“{wrong}” trong số của quyết định có thể là “{right}”, chữ sai do quét hoặc gõ nhầm.",
      en: "“{wrong}” in the number of the decision may stand for “{right}”, a slip of the scanner or the keyboard.",
    },
    lostName: {
      vi: "“{wrong}” ngay sau “các huyện” có thể là “{right}”, mất một chữ.",
      en: "“{wrong}” right after “các huyện” may stand for “{right}”, a word being lost.",
    },
    oneDistrict: {
      vi: "Ghi “các huyện” nhưng chỉ nêu một huyện, “{name}”: có thể thiếu tên hoặc thừa chữ “các”.",
      en: "“Các huyện” is a plural, but “{name}” alone is named: a name may be missing, or “các” be one word too many.",
    },
    lostPlace: {
      vi: "“các đặc biệt khó khăn” có thể thiếu một chữ sau “các” (như “xã”, “thôn”).",
      en: "“các đặc biệt khó khăn” may lack a word after “các” (such as “xã”, “thôn”).",
    },
    lostNtm: {
      vi: "“NTM, nâng cao” có thể thiếu chữ: ô khác của nhiệm vụ {task} ghi “NTM, NTM nâng cao”.",
      en: "“NTM, nâng cao” may lack a word: another cell of task {task} has “NTM, NTM nâng cao”.",
    },
    strayBlank: {
      vi: "“{text}” có khoảng trắng thừa cạnh dấu “/”.",
      en: "“{text}” has a stray blank beside “/”.",
    },
  },
  *check(appendix, { directory }) {
    yield* checkDecision(appendix);
    const districts = districtNames(directory);
    let all: readonly string[] | null = null;
    for (const prose of proseOf(appendix)) {
      const { text, field, place } = prose;
      for (const { wrong, right, mended } of slipsIn(text)) {
        yield { messageId: "slip", ...place, values: { wrong, right }, suggestion: mended };
      }
      const lost = lostWordOfDistrict(text, districts);
      if (lost) {
        const values = { wrong: lost.wrong, right: lost.right };
        yield { messageId: "lostName", ...place, values, suggestion: lost.mended };
      }
      if (lacksPlace(text)) {
        all ??= Array.from(proseOf(appendix), (one) => one.text);
        const mended = withPlace(text, all);
        yield { messageId: "lostPlace", ...place, ...(mended === null ? {} : { suggestion: mended }) };
      }
      const single = field === "lead" || field === "coordinators" ? onlyDistrict(text, districts) : null;
      if (single !== null) yield { messageId: "oneDistrict", ...place, severity: "info", values: { name: single } };
      if (place.task && lacksSecondNtm(text, place.task)) {
        yield { messageId: "lostNtm", ...place, severity: "info", values: { task: place.task.key } };
      }
      yield* checkBlanks(prose);
    }
  },
});

function* checkBlanks({ text, field, place }: Prose) {
  const mended = withoutStrayBlanks(text, field === "deadline");
  if (mended === null) return;
  const at = text.search(/\/[^\S\n]|[^\S\n]\//u);
  const values = { text: excerpt(field === "deadline" ? text : text.slice(Math.max(0, at - 10), at + 20)) };
  yield { messageId: "strayBlank" as const, ...place, severity: "info" as const, values, suggestion: mended };
}

/** The number of the decision stands above the table, in no cell that the appendix knows. */
function* checkDecision({ decision }: Appendix) {
  for (const { wrong, right, mended } of slipsIn(nfc(decision?.numberAsWritten ?? decision?.number ?? ""))) {
    yield { messageId: "decision" as const, values: { wrong, right }, suggestion: mended };
  }
}
