import type { PlainDate } from "../../../src/domain/calendar/plain-date";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { dueCellOf, dueText } from "../../../src/domain/sheets/due-cell";
import { standingOf } from "../../../src/domain/standing/standing-of";
import { makeAppendix } from "../../support/make-appendix";

function shown(deadline: string, asOf: PlainDate, status = ""): string {
  const [task] = makeAppendix([{ key: "I.1", deadline, status }]).tasks;
  if (!task) throw new Error("No task");
  return dueText(dueCellOf(task, standingOf(task, asOf, DEFAULT_SETTINGS), "vi"));
}

it.each([
  ["Quý II/2024", "2024-05-01", "01/07/2024*"],
  ["Trước ngày 15/6/2024", "2024-05-01", "14/06/2024"],
  ["Giữa tháng 5/2024", "2024-05-01", "≈ 20/05/2024"],
  ["Thường xuyên", "2024-05-01", "Thường xuyên"],
  ["Năm 2024 và các năm tiếp theo", "2024-05-01", "31/12/2024"],
  ["Năm 2024 và các năm tiếp theo", "2025-05-01", "Thường xuyên"],
  ["31/6/2024", "2024-05-01", "Chưa đọc được"],
  ["", "2024-05-01", ""],
] as const)("%p on %s is shown as %p", (deadline, asOf, expected) => {
  expect(shown(deadline, asOf)).toBe(expected);
});

it("keeps the date of a task that was stopped", () => {
  expect(shown("Tháng 4/2024", "2024-07-02", "Dừng thực hiện")).toBe("02/05/2024*");
});
