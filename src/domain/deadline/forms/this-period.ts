import { SAYING } from "../words";
import { defineForm, reading } from "./form";

// trong quý | trong tháng | hết tuần này: of which one only the document can tell
const PATTERN = new RegExp(`^${SAYING}(?:trong|hết) (?:tuần|tháng|quý)(?: này)?$`, "u");

export const thisPeriod = defineForm({
  id: "this-period",
  examples: { "Trong quý": null },
  pattern: PATTERN,
  read: () => reading("period", {}),
});
