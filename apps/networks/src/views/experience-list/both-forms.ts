/** Words of the programme that the two written forms spell otherwise: bokmål, nynorsk. Domain, ch. 9. */
const pairs: readonly (readonly [nb: string, nn: string])[] = [
  ['heltid', 'heiltid'],
  ['hel', 'heil'],
  ['sykefravær', 'sjukefråvær'],
  ['sykehjem', 'sjukeheim'],
  ['syke', 'sjuke'],
  ['hjem', 'heim'],
  ['fravær', 'fråvær'],
  ['leder', 'leiar'],
  ['ledelse', 'leiing'],
  ['medarbeider', 'medarbeidar'],
  ['ansatt', 'tilsett'],
  ['tillitsvalgt', 'tillitsvald'],
  ['folkevalgt', 'folkevald'],
  ['verneombud', 'verneombod'],
  ['tjeneste', 'teneste'],
  ['deltaker', 'deltakar'],
  ['stillingsstørrelse', 'stillingsstorleik'],
  ['gjennomsnittlig', 'gjennomsnittleg'],
  ['milepæl', 'milepåle'],
  ['hensikt', 'føremål'],
  ['måloppnåelse', 'måloppnåing'],
  ['øke', 'auke'],
  ['økt', 'auka'],
];

const LONG = 5;

/** Short ones begin a word; long ones may stand anywhere in a compound: `prosjektleiar`, `heiltidskultur`. */
const standsIn = (word: string, part: string): boolean =>
  part.length < LONG ? word.startsWith(part) : word.includes(part);

const inOtherForm = (word: string): readonly string[] =>
  pairs
    .flatMap(([nb, nn]) => [[nb, nn] as const, [nn, nb] as const])
    .filter(([from]) => standsIn(word, from))
    .map(([from, to]) => word.replace(from, to));

/**
 * What is searched for, as PostgreSQL's to_tsquery takes it: every word, in either written form, and whatever begins
 * with it, as Norwegian writes compounds as one word. Undefined where there is no word.
 */
export const bothForms = (search: string): string | undefined => {
  const words = search.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const asked = words.map((word) =>
    [...new Set([word, ...inOtherForm(word)])].map((form) => `'${form}':*`).join(' | '),
  );
  return asked.length === 0 ? undefined : asked.map((one) => `(${one})`).join(' & ');
};
