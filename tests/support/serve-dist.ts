import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

/** A folder served on this machine alone. */
export interface ServedFolder {
  /** "http://localhost:…/", with the slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR");

/** Serves a built folder on a free port. The caller closes it. */
export async function serveDist(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost/").pathname));
    const inside = !path.split(sep).includes("..");
    const answer = inside ? readFile(join(folder, path)) : Promise.reject(new RangeError(path));
    answer.then(
      (bytes) => {
        response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" });
        response.end(bytes);
      },
      (error: unknown) => {
        response.writeHead(isMissing(error) ? 404 : 500, { "Content-Type": "text/plain; charset=utf-8" });
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("The server has no port.");
  return {
    address: `http://localhost:${place.port}/`,
    close: () =>
      new Promise((closed, failed) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? closed() : failed(error)));
      }),
  };
}
