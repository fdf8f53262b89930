import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { pageSettingsOf } from "./page-settings";
import { PreviewPage } from "./preview-page";
import { ribbonOf } from "./ribbon-of";

/** The ribbon is read from the very manifest that Excel reads. */
async function openPage(place: HTMLElement): Promise<void> {
  const manifest = await fetch("manifest.xml");
  const ribbon = ribbonOf(await manifest.text());
  createRoot(place).render(createElement(PreviewPage, { ribbon, initial: pageSettingsOf(location.search) }));
}

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root.");
void openPage(root);
