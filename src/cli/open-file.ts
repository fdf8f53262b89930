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
    vi: "“{file}” không phải là sổ Excel (.xlsx). Tệp Word (.docx), .csv, .tsv và .xls cũ thì dùng lệnh import.",
    en: "“{file}” is not an Excel workbook (.xlsx). For a Word file (.docx), .csv, .tsv and old .xls use the command import.",
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

/** A workbook that is about to be filled: of a new one the empty sheet that Excel wants is taken away at the end. */
export interface NewFile extends OpenFile {
  dropEmptySheet(): void;
}

/** Begins a new workbook on the host, as `openFile` opens one. */
export async function newFile(now: () => Date, workbook: () => Workbook): Promise<NewFile> {
  const host = await openHost(null, { now });
  Object.assign(globalThis, loadOffice(host));
  const [empty] = host.book.sheets;
  return {
    workbook: workbook(),
    losses: [],
    save: () => host.save(),
    dropEmptySheet: () => {
      if (empty !== undefined) host.user.deleteSheet(empty.inner.name);
    },
  };
}
