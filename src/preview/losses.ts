import type { LossFeature } from "../host/host";
import type { Text } from "../i18n/text";

/** What a file saved from here will not have any more, said when it is opened. */
export const LOSSES: Readonly<Record<LossFeature, Text>> = {
  "digital-signature": {
    vi: "Tệp này có chữ ký số. Bản lưu từ đây sẽ không còn chữ ký đó; tệp gốc trên máy vẫn giữ nguyên.",
    en: "This file has a digital signature. A copy saved from here will not have it; the file on your computer keeps it.",
  },
};
