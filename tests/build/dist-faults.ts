import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf, isForeign, modulesOf, readBuiltPage, type BuiltPage } from "./built-page";

/** What the pane's first load must not be made of: rooms and libraries that Excel never needs. */
const NOT_IN_THE_PANE = [
  /\/src\/(?:preview|host|cli)\//u,
  /@univerjs\//u,
  /@cj-tech-master\//u,
  /\/rxjs\//u,
  /@microsoft\/office-js\//u,
  /\/(?:external )?node:/u,
];

/** What is wrong with a built add-in; empty where it may be hosted. */
export function distFaults(dist: string): readonly string[] {
  const pane = readBuiltPage(dist, "taskpane.html");
  const others = ["preview.html", "pane.html"].filter((name) => existsSync(join(dist, name)));
  const pages = [pane, ...others.map((name) => readBuiltPage(dist, name))];
  return [...pages.flatMap((page) => pageFaults(dist, page)), ...paneFaults(dist, pane), ...manifestFaults(dist)];
}

/** The scripts of the add-in's own that the pane loads before it shows anything. */
export function firstLoad(dist: string): readonly string[] {
  const { scripts } = readBuiltPage(dist, "taskpane.html");
  return scripts.filter((script) => script.startsWith("js/")).map((script) => fileOf(dist, script));
}

function pageFaults(dist: string, { name, policy, scripts, styles, inlineScript }: BuiltPage): readonly string[] {
  const own = [...scripts, ...styles].filter((address) => !isForeign(address));
  return [
    ...own.filter((file) => !existsSync(fileOf(dist, file))).map((file) => `${name}: ${file} is missing.`),
    ...(policy.startsWith("default-src 'none';")
      ? []
      : [`${name}: its policy does not begin with default-src 'none'.`]),
    ...(/<%|unsafe-eval|\*|script-src[^;]*unsafe-inline/u.test(policy)
      ? [`${name}: its policy is too wide: ${policy}`]
      : []),
    ...(inlineScript ? [`${name}: there is code between the script tags.`] : []),
  ];
}

function paneFaults(dist: string, { scripts, policy }: BuiltPage): readonly string[] {
  const [gate = "", library = "", ...bundle] = scripts;
  const foreign = policy.match(/https?:\/\/[^\s;]+/gu) ?? [];
  const libraryOrigin = isForeign(library) ? new URL(library, "https://localhost").origin : null;
  const modules = firstLoad(dist).flatMap((script) => modulesOf(script));
  const strangers = modules.filter((module) => NOT_IN_THE_PANE.some((pattern) => pattern.test(module)));
  return [
    ...(gate.startsWith("gate.js") ? [] : ["taskpane.html: the gate is not the first script."]),
    ...(library.endsWith("/office.js") ? [] : ["taskpane.html: office.js is not the second script."]),
    ...bundle.filter(isForeign).map((script) => `taskpane.html: loads ${script}.`),
    ...foreign
      .filter((origin) => origin !== libraryOrigin)
      .map((origin) => `taskpane.html: its policy lets in ${origin}.`),
    ...(modules.length === 0 ? ["taskpane.html: no source map tells what its scripts are made of."] : []),
    ...strangers.map((module) => `taskpane.html: the first load holds ${module}.`),
  ];
}

function manifestFaults(dist: string): readonly string[] {
  const manifest = readFileSync(join(dist, "manifest.xml"), "utf8");
  const addresses = [...manifest.matchAll(/Value="(https?:\/\/[^"]+)"/gu)].map(([, address]) => address ?? "");
  const [page = ""] = addresses.filter((address) => address.endsWith("/taskpane.html"));
  const base = page.slice(0, -"taskpane.html".length);
  const strange = addresses.filter((address) => base === "" || !address.startsWith(base));
  const missing = addresses.filter((address) => !existsSync(fileOf(dist, address.slice(base.length))));
  return [
    ...strange.map((address) => `manifest.xml: ${address} does not lie under ${base}.`),
    ...missing.map((address) => `manifest.xml: nothing is built for ${address}.`),
  ];
}
