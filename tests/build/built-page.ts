import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of dist/ and what it loads. */
export interface BuiltPage {
  readonly name: string;
  readonly policy: string;
  /** As written, in the page's order. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** True where the page holds code between its tags, which its policy would refuse. */
  readonly inlineScript: boolean;
}

export function readBuiltPage(dist: string, name: string): BuiltPage {
  const html = readFileSync(join(dist, name), "utf8");
  const attribute = (pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map(([, value]) => value ?? "");
  return {
    name,
    policy: attribute(/Content-Security-Policy"\s+content="([^"]*)"/gu)[0] ?? "",
    scripts: attribute(/<script\b[^>]*\bsrc="([^"]*)"/gu),
    styles: attribute(/<link\b[^>]*\bhref="([^"]*\.css)"/gu),
    inlineScript: /<script\b[^>]*>[^<]/u.test(html),
  };
}

export function isForeign(address: string): boolean {
  return /^(?:[a-z]+:)?\/\//iu.test(address);
}

/** A file of dist/ that a page or script names; what follows "?" is for caches alone. */
export function fileOf(dist: string, address: string): string {
  return join(dist, address.replace(/\?.*$/u, ""));
}

/** The modules that a script was made of, as its source map lists them; empty where it has none. */
export function modulesOf(script: string): readonly string[] {
  const map = `${script}.map`;
  if (!existsSync(map)) return [];
  const parsed: unknown = JSON.parse(readFileSync(map, "utf8"));
  const sources: unknown = typeof parsed === "object" && parsed !== null && "sources" in parsed ? parsed.sources : [];
  return Array.isArray(sources) ? sources.filter((source) => typeof source === "string") : [];
}
