/**
 * Unpacks the Chromium that came with `npm ci` (package @sparticuz/chromium) and prints where it lies and what it
 * asks to be started with, as JSON. A process of its own, because the package is an ES module and jest is not.
 */
import chromium from "@sparticuz/chromium";

process.stdout.write(JSON.stringify({ executablePath: await chromium.executablePath(), args: chromium.args }));
