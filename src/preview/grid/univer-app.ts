import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreVi from "@univerjs/preset-sheets-core/locales/vi-VN";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import listsVi from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import listsEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { LocaleType, createUniver, mergeLocales, type FUniver, type Univer } from "@univerjs/presets";
import type { Locale } from "../../i18n/text";
import { HIDDEN_MENUS } from "./hidden-menus";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

export interface UniverApp {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** The host formats numbers and computes formulas: the grid's own number formats would show them twice. */
const LEFT_OUT = new Set(["SHEET_NUMFMT_PLUGIN", "SHEET_NUMFMT_UI_PLUGIN", "UNIVER_NETWORK_PLUGIN"]);

export const localeTypeOf = (locale: Locale): LocaleType => (locale === "vi" ? LocaleType.VI_VN : LocaleType.EN_US);

/** Starts the grid in an element, without a workbook yet. */
export function startUniver(container: HTMLElement, locale: Locale): UniverApp {
  const core = UniverSheetsCorePreset({
    container,
    toolbar: false,
    header: true,
    footer: { statisticBar: false, menus: false, zoomSlider: true },
    disableAutoFocus: true,
    menu: HIDDEN_MENUS,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
    // The host computes: no cell of the grid ever holds a formula, and nothing is computed at the start.
    formula: { initialFormulaComputing: 2 },
  });
  const plugins = core.plugins.filter((plugin) => {
    const constructor = Array.isArray(plugin) ? plugin[0] : plugin;
    return !LEFT_OUT.has(constructor.pluginName);
  });
  const { univer, univerAPI } = createUniver({
    locale: localeTypeOf(locale),
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreVi, listsVi),
      [LocaleType.EN_US]: mergeLocales(coreEn, listsEn),
    },
    presets: [
      { plugins },
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    ],
  });
  return { univer, api: univerAPI };
}
