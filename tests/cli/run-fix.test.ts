import { RESTORED, runHere, SCANNED } from "../support/run-command";

jest.setTimeout(60_000);

describe("the command fix", () => {
  it("lists what would be fixed, row by row, and what is left for a person", async () => {
    const { status, out, complaint } = await runHere("fix", SCANNED, "--dry-run", "--as-of", "2024-07-02");
    expect(complaint).toBe("");
    expect(status).toBe(1);
    const [fixed = "", left = ""] = out.split("CÒN ĐỂ NGƯỜI XEM VÀ QUYẾT ĐỊNH");
    expect(fixed).toContain("    B16: Đẩy mạnh trao trả “Quảng Trị → Đẩy mạnh phong trào “Quảng Trị chung sức");
    expect(fixed).toContain("    dòng 18 được bỏ: chung sức xây dựng nông thôn mới” · UBND các huyện, thị xã");
    for (const place of ["B30", "D31", "C20"]) expect(left).toContain(place);
  });

  it("says so where there is nothing to fix", async () => {
    const { out } = await runHere("fix", RESTORED, "--dry-run", "--lang", "en");
    expect(out).toContain("There is nothing to fix automatically.");
  });

  it.each([
    [["fix", SCANNED], "--out"],
    [["fix", SCANNED, "--dry-run", "--json", "x.json"], "--json"],
  ])("refuses %j", async (argv, named) => {
    const { status, complaint } = await runHere(...argv);
    expect(status).toBe(2);
    expect(complaint).toContain(named);
  });
});
