const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHAPED = /[ăâêôơư]/u;
const VOWEL = /[aăâeêioôơuưy]/u;
const ONSET = /^(?:ngh|ng|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdđghklmnprstvx]|)(?=[aăâeêioôơuưy])/u;
const STOP = /(?:ch|[cpt])$/u;

/** What may stand behind the onset, without tone: vowels, and what may close them. */
const RHYMES: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet",
    "oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt",
    "uy uya uych uyn uynh uyt uyu uyên uyêt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
    "y yêm yên yêng yêt yêu ynh yt",
  ].flatMap((line) => line.split(" ")),
);
const OPEN_PAIR = /^(?:oa|oe|uy)$/u;

/**
 * Whether a word can be a syllable of Vietnamese as it is spelled: an onset, a rhyme, at most one tone, on a vowel that may
 * bear it (hoà and hòa), and before a stop only the sharp or the heavy one. It need not be a word that exists.
 */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = letters.replace(TONES, "").normalize("NFC");
  const onset = onsetOf(bare);
  const rhyme = bare.slice(onset.length);
  if (!RHYMES.has(rhyme) || !fits(onset, rhyme)) return false;
  const [tone] = tones;
  if (STOP.test(rhyme) && tone !== "\u0301" && tone !== "\u0323") return false;
  if (tone === undefined) return true;
  return bearsTone(Array.from(letters.normalize("NFC")), onset.length, rhyme);
}

/** The i of "gì" and "giêng" belongs to the rhyme too. */
function onsetOf(bare: string): string {
  const [onset = ""] = ONSET.exec(bare) ?? [];
  return onset === "gi" && !RHYMES.has(bare.slice(2)) ? "g" : onset;
}

/** c, g and ng are written k, gh and ngh before e, ê and i; k stays before other vowels too (Bắc Kạn). */
function fits(onset: string, rhyme: string): boolean {
  const bright = /^[eêiy]/u.test(rhyme);
  if (onset === "c" || onset === "ng") return !bright;
  if (onset === "g") return !bright || rhyme.startsWith("i");
  if (onset === "gh" || onset === "ngh") return bright;
  return onset !== "qu" || !/^[oôuư](?!c$)/u.test(rhyme);
}

function bearsTone(letters: readonly string[], from: number, rhyme: string): boolean {
  const at = letters.findIndex((letter) => TONE.test(letter.normalize("NFD")));
  // qúy, the tone on the u of the onset
  if (from === 2 && at === 1 && letters[0] === "q") return rhyme === "y";
  const vowels = Array.from(rhyme).filter((letter) => VOWEL.test(letter));
  const shaped = vowels.map((letter) => SHAPED.test(letter)).lastIndexOf(true);
  if (shaped >= 0) return at === from + shaped;
  if (OPEN_PAIR.test(rhyme)) return at === from || at === from + 1;
  if (vowels.length === 3) return at === from + 1;
  return at === from + (vowels.length === 2 && vowels.length < rhyme.length ? 1 : 0);
}
