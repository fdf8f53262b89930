/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render } from "@testing-library/react";
import { STANDING_KINDS } from "../../../src/domain/standing/standing";
import { SeveritySign } from "../../../src/taskpane/signs/severity-sign";
import { STANDING_SIGNS, StandingSign } from "../../../src/taskpane/signs/standing-sign";

it("signs are never read out: their words stand beside them", () => {
  const { container } = render(
    <>
      <SeveritySign severity="error" />
      {STANDING_KINDS.map((kind) => (
        <StandingSign key={kind} kind={kind} size={16} />
      ))}
    </>,
  );
  expect(container.children).toHaveLength(STANDING_KINDS.length + 1);
  for (const sign of container.children) expect(sign).toHaveAttribute("aria-hidden", "true");
});

it("only what asks for something soon is filled", () => {
  const filled = STANDING_KINDS.filter((kind) => ["triangle", "disc"].includes(STANDING_SIGNS[kind].shape));
  expect(filled).toEqual(["due-soon", "overdue"]);
  expect(STANDING_SIGNS["past-due"]).toEqual({ shape: "diamond", tone: "clarify" });
});
