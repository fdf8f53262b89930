import { strToU8, zipSync } from "fflate";
import { readZip } from "../../../src/host/package/read-zip";

const limits = { unpacked: 1_000_000, files: 10 };
const files = { "a/b.xml": strToU8("<a/>"), "c.bin": new Uint8Array(5_000).fill(7), "trống.txt": new Uint8Array() };

test.each([0, 6] as const)("packed at level %i", async (level) => {
  const read = await readZip(zipSync(files, { level }), limits);
  expect([...read]).toEqual(Object.entries(files));
});

/** Writes a number over the directory's field of the first file that has `before` there. */
function changed(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + offset, value, true);
    break;
  }
  return copy;
}

const one = zipSync({ "a.xml": new Uint8Array(10_000) });
test.each([
  [
    "too many files",
    zipSync(Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}`, new Uint8Array(1)]))),
    "too-large",
  ],
  ["too many bytes", zipSync({ a: new Uint8Array(600_000), b: new Uint8Array(600_000) }), "too-large"],
  ["more bytes than it says", changed(one, 24, 9), "corrupt"],
  ["fewer bytes than it says", changed(one, 24, 10_001), "corrupt"],
  ["another check sum", changed(one, 16, 1), "corrupt"],
  ["a place outside of the file", changed(one, 42, 1_000_000), "corrupt"],
  ["cut off", one.slice(0, 60), "corrupt"],
  ["nothing at all", new Uint8Array(), "corrupt"],
  ["a locked file", changed(one, 8, 1 | (8 << 16)), "encrypted"],
])("%s: %s", async (_, bytes, code) => {
  await expect(readZip(bytes, limits)).rejects.toMatchObject({ name: "HostError", code });
});
