const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Seeds of two runs of FNV-1a, so that together they tell more texts apart than one. */
const SEEDS = [0x811c9dc5, 0x1b873593] as const;
const PRIME = 0x01000193;

/**
 * A text as a few letters, the same on every machine: `length` letters of six bits, at most ten. Six tell 40,000 texts apart
 * but for one chance in a hundred; ten do so for any number that a workbook holds.
 */
export function shortHash(text: string, length: number): string {
  const [low, high] = SEEDS.map((seed) => mixed(fnv(text, seed)));
  let bits = (BigInt(high ?? 0) << 32n) | BigInt(low ?? 0);
  let letters = "";
  while (letters.length < length) {
    letters += ALPHABET[Number(bits & 63n)] ?? "";
    bits >>= 6n;
  }
  return letters;
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** The last step of MurmurHash3: every bit of the hash depends on every other. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
