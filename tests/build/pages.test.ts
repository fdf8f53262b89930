import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../house/source-files";

const pane = readFileSync(join(ROOT, "src/taskpane/taskpane.html"), "utf8");
const support = readFileSync(join(ROOT, "assets/ho-tro.html"), "utf8");

function policyOf(page: string): readonly string[] {
  return (/Content-Security-Policy"\s+content="([^"]*)"/u.exec(page)?.[1] ?? "").split(/;\s*/u);
}

describe("the task pane's page", () => {
  it("lets in its own files and Microsoft's library, and nothing goes out", () => {
    expect(policyOf(pane)).toEqual([
      "default-src 'none'",
      "script-src 'self' <%= officeOrigin %>",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "frame-src 'self' <%= officeOrigin %>",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("sets its policy before anything is loaded", () => {
    const policy = pane.indexOf("Content-Security-Policy");
    expect(policy).toBeGreaterThan(0);
    expect(pane.search(/<(?:script|link|style)\b/u)).toBeGreaterThan(policy);
  });

  it("is Vietnamese, has the title a screen reader says, and words for where nothing runs", () => {
    expect(pane).toContain('<html lang="vi">');
    expect(pane).toContain("<title>Rà soát phụ lục</title>");
    expect(pane).toMatch(/<noscript>[\s\S]*JavaScript[\s\S]*lang="en"[\s\S]*<\/noscript>/u);
    expect(pane.normalize("NFC")).toBe(pane);
  });

  it("names no address of its own: the build says where Microsoft's library is", () => {
    expect(pane).not.toMatch(/https?:/u);
  });
});

describe("the page for questions", () => {
  it("runs nothing, loads nothing from elsewhere, and is said in both languages", () => {
    expect(policyOf(support)[0]).toBe("default-src 'none'");
    expect(policyOf(support).join(" ")).not.toContain("script-src");
    expect(support).not.toMatch(/<script|https?:/u);
    expect(support).toContain('<html lang="vi">');
    expect(support).toContain('<section lang="en">');
  });
});
