import type { Text } from "../../i18n/text";
import type { Fix } from "./fix";

/** Why nothing is proposed for a finding. */
export type UnfixedReason = keyof typeof UNFIXED;

/** Nothing is proposed, and why. */
export interface Unfixed {
  readonly unfixed: UnfixedReason;
}

/** What can be proposed for a finding, or why nothing is. */
export type FixAnswer = Fix | Unfixed;

export function isFix(answer: FixAnswer): answer is Fix {
  return "cells" in answer;
}

/** What the user is told where nothing is proposed. */
export const UNFIXED = {
  person: { vi: "Chỉ người nắm nội dung mới quyết định được.", en: "Only a person who knows the matter can decide." },
  choice: { vi: "Có nhiều cách sửa; cần người chọn.", en: "There are several ways; a person has to choose." },
  formula: { vi: "Ô hoặc dòng có công thức.", en: "The cell or the row holds a formula." },
  merged: { vi: "Ô hoặc dòng nằm trong vùng gộp.", en: "The cell or the row lies in a merged area." },
  beside: {
    vi: "Dòng còn nội dung khác sẽ bị mất nếu bỏ dòng.",
    en: "The row holds something else that would be lost with it.",
  },
  long: {
    vi: "Nội dung sau khi ghép dài hơn một ô Excel chứa được.",
    en: "The joined text is longer than an Excel cell can hold.",
  },
  shifted: { vi: "Cần đưa các ô lệch cột về chỗ trước.", en: "The cells one column off have to be put back first." },
  encoding: {
    vi: "Cần chuyển ô sang bảng mã Unicode trước.",
    en: "The cell has to be turned into Unicode first.",
  },
  settled: {
    vi: "Cột này trống sau khi các dòng lệch cột được sửa.",
    en: "The column is empty once the shifted rows are put back.",
  },
  parts: {
    vi: "Số của các phần nhỏ (5.1, 5.2…) phải đổi theo; xin đánh số lại bằng tay.",
    en: "The numbers of the parts (5.1, 5.2…) would have to follow; please renumber by hand.",
  },
  otherwise: {
    vi: "Sửa tự động thì bảng sẽ được đọc khác đi.",
    en: "Changed automatically, the table would be read otherwise.",
  },
} as const satisfies Readonly<Record<string, Text>>;
