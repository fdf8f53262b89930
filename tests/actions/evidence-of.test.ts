import { evidenceOf, evidenceReader } from "../../src/actions/evidence-of";
import { RESTORED, sampleDesk } from "./check-here";

it("the evidence of one finding is that of many", async () => {
  const { findings, appendix, grid } = await (await sampleDesk(RESTORED)).check();
  const read = evidenceReader(appendix, grid);
  expect(findings.map((finding) => evidenceOf(finding, appendix, grid))).toEqual(findings.map(read));
  expect(findings.length).toBeGreaterThan(10);
});

it("is short, and no longer for a long text", async () => {
  const { findings, appendix, grid } = await (await sampleDesk(RESTORED)).check();
  const read = evidenceReader(appendix, grid);
  expect(new Set(findings.map((finding) => read(finding).length))).toEqual(new Set([10]));
});
