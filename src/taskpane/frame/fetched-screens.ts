import { fetched } from "./fetched";

/** Everything but the list of Kiểm tra is fetched when it is first needed. */
export const TrackScreen = fetched(async () => (await import("../track/track-screen")).TrackScreen);
export const ReportScreen = fetched(async () => (await import("../report/report-screen")).ReportScreen);
export const SettingsScreen = fetched(async () => (await import("../settings/settings-screen")).SettingsScreen);
export const ReadingPage = fetched(async () => (await import("../reading/reading-page")).ReadingPage);
export const UndoPage = fetched(async () => (await import("../undo/undo-page")).UndoPage);
export const ImportPage = fetched(async () => (await import("../import/import-page")).ImportPage);
export const ProposalPage = fetched(async () => (await import("./proposal-page")).ProposalPage);
export const StatusEditor = fetched(async () => (await import("../record/status-editor")).StatusEditor);
export const AsOfForm = fetched(async () => (await import("./as-of-form")).AsOfForm);
export const ReasonForm = fetched(async () => (await import("../check/reason-form")).ReasonForm);
export const DetailsField = fetched(async () => (await import("./details-field")).DetailsField);
export const Toasts = fetched(async () => (await import("./toasts")).Toasts);
