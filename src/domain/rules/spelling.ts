import type { Appendix } from "../appendix/appendix";
import { nfc } from "../text/normalise";
import { edited, type Edit } from "./edits";
import { excerpt } from "./excerpt";
import { proseOf, type Prose } from "./prose";
import { defineRule } from "./rule";
import { slipsIn } from "./spelling-slips";
import {
  blankEdits,
  districtNames,
  lacksPlace,
  lacksSecondNtm,
  lostWordOfDistrict,
  onlyDistrict,
  placeEdits,
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
      for (const { wrong, right, edits } of slipsIn(text)) {
        yield { messageId: "slip", ...place, values: { wrong, right }, ...proposal(prose, edits) };
      }
      const lost = lostWordOfDistrict(text, districts);
      if (lost) {
        const values = { wrong: lost.wrong, right: lost.right };
        yield { messageId: "lostName", ...place, values, ...proposal(prose, lost.edits) };
      }
      if (lacksPlace(text)) {
        all ??= Array.from(proseOf(appendix), (one) => one.text);
        yield { messageId: "lostPlace", ...place, ...proposal(prose, placeEdits(text, all)) };
      }
      const single = field === "lead" || field === "coordinators" ? onlyDistrict(text, districts) : null;
      if (single !== null) {
        yield { messageId: "oneDistrict", ...place, severity: "info", words: single, values: { name: single } };
      }
      if (place.task && lacksSecondNtm(text, place.task)) {
        yield { messageId: "lostNtm", ...place, severity: "info", values: { task: place.task.key } };
      }
      yield* checkBlanks(prose);
    }
  },
});

/** Changes to a cell of a task, which may have been joined of several; elsewhere the whole text as it would read. */
function proposal({ text, place }: Prose, edits: readonly Edit[]) {
  if (edits.length === 0) return {};
  return place.task ? { edits } : { suggestion: edited(text, edits) };
}

function* checkBlanks(prose: Prose) {
  const { text, field, place } = prose;
  const edits = blankEdits(text, field === "deadline");
  const [first] = edits;
  if (!first) return;
  const near = field === "deadline" ? text : text.slice(Math.max(0, first.at - 10), first.at + 20);
  const values = { text: excerpt(near) };
  yield { messageId: "strayBlank" as const, ...place, severity: "info" as const, values, ...proposal(prose, edits) };
}

/** The number of the decision stands above the table, in no cell that the appendix knows. */
function* checkDecision({ decision }: Appendix) {
  const number = nfc(decision?.numberAsWritten ?? decision?.number ?? "");
  for (const { wrong, right, edits } of slipsIn(number)) {
    yield { messageId: "decision" as const, values: { wrong, right }, suggestion: edited(number, edits) };
  }
}
