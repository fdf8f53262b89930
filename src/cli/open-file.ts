import type { HostErrorCode } from "../host/host-error";
import { HostError } from "../host/host-error";
import { loadOffice } from "../host/load-office";
import { openHost } from "../host/open-host";
import type { Workbook } from "../actions/workbook";
import type { Text } from "../i18n/text";
import { CliError } from "./cli-error";
import { lossInWords } from "./loss-words";
import type { OpenFile } from "./run-check";

const REFUSALS: Readonly<Record<HostErrorCode, Text>> = {
  "not-a-workbook": {
    vi: "“{file}” không phải là sổ Excel (.xlsx). Nếu là tệp .xls cũ hoặc .csv, hãy mở bằng Excel và lưu thành .xlsx.",
    en: "“{file}” is not an Excel workbook (.xlsx). An old .xls or a .csv can be opened in Excel and saved as .xlsx.",
  },
  encrypted: {
    vi: "“{file}” được đặt mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu và lưu thành tệp khác rồi thử lại.",
    en: "“{file}” needs a password to open. Please open it in Excel, save a copy without the password, and try again.",
  },
  "too-large": {
    vi: "“{file}” quá lớn sau khi giải nén, vượt giới hạn an toàn của chương trình; chưa đọc gì.",
    en: "“{file}” is too large once unpacked, over the program's safe limit; nothing was read.",
  },
  corrupt: {
    vi: "“{file}” bị hỏng, không đọc được. Hãy thử mở và lưu lại bằng Excel.",
    en: "“{file}” is damaged and cannot be read. Opening and saving it in Excel may help.",
  },
};

/**
 * Opens a workbook file on the host and puts Microsoft's library before it, as the globals that the add-in's Excel code
 * looks for: one file a process.
 */
export async function openFile(
  bytes: Uint8Array,
  file: string,
  now: () => Date,
  workbook: () => Workbook,
): Promise<OpenFile> {
  try {
    const host = await openHost(bytes, { now });
    Object.assign(globalThis, loadOffice(host));
    return { workbook: workbook(), losses: host.losses.map(lossInWords), save: () => host.save() };
  } catch (error) {
    if (error instanceof HostError) throw new CliError(REFUSALS[error.code], { file }, { cause: error });
    throw error;
  }
}
