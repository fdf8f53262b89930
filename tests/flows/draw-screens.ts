import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { stepsOn } from "./flow-steps";
import { openSite } from "./preview-site";
import { walkScreens, walkSpread } from "./screens";

const FOLDER = join(__dirname, "../../docs/man-hinh");

/** An appendix with nothing to be said about, whenever it is looked at. */
async function flawlessBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Phụ lục");
  const rows = [
    ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả", "Ghi chú"],
    ["I", "Công tác chỉ đạo, điều hành"],
    [1, "Xây dựng kế hoạch vốn của chương trình", "Sở Tài chính", "Sở Xây dựng", "30/6/2099", "Kế hoạch được ban hành"],
    [2, "Tổ chức tập huấn cho cán bộ cấp xã", "Sở Nội vụ", "Sở Tư pháp", "30/9/2099", "Báo cáo kết quả tập huấn"],
  ];
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Takes the pictures of the guide (`npm run screens`): the pane at 320 pixels on the scanned sample, and the whole preview. */
async function drawScreens(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const site = await openSite();
  const page = await site.open("scan", { height: 900 });
  const draw = async (name: string): Promise<void> => {
    // A confirmation that stands there or is fading would cover what the picture is of.
    await page.page.mouse.move(5, 5);
    await page.pane().locator(".fui-Toast").first().waitFor({ state: "detached" });
    await page.page.waitForTimeout(400);
    await page.page.locator("iframe").screenshot({ path: join(FOLDER, `${name}.png`) });
    process.stdout.write(`${name}\n`);
  };
  await walkScreens(page, "vi", draw);
  await page.page.screenshot({ path: join(FOLDER, "trang-dung-thu.png") });
  await page.openFile("khong-loi.xlsx", await flawlessBook());
  await stepsOn(page, "vi").button("Kiểm tra").click();
  await page.pane().getByRole("heading", { name: "Không có lỗi" }).waitFor();
  await page.page.waitForTimeout(400);
  await page.page.locator("iframe").screenshot({ path: join(FOLDER, "04-khong-co-loi.png") });
  process.stdout.write("04-khong-co-loi\n");
  await walkSpread(page, "vi", draw);
  await site.close();
}

void drawScreens();
