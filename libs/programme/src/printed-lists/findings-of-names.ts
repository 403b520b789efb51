import { networkEntries } from './findings-of-lists.ts';
import { distinct, found, placeOf } from './found.ts';
import { keyOf, municipalitiesOf } from './participant-ids.ts';
import type { MemberRow, NetworkRow, PrintedLists } from './printed-lists.ts';

/** "Bø" for Bø i Telemark: the name, less the region that tells it from another. */
const isShortFor = (printed: string, name: string): boolean => name.startsWith(`${printed} i `);

/** The very words by which a network's entry, which may name several, names this municipality. */
const printedNameOf = ({ entry, municipality: { name } }: MemberRow): string | undefined => {
  const names = entry.as.split(/[(),&]|\bog\b/).map((part) => part.trim());
  return names.find((one) => one === name) ?? names.find((one) => one && isShortFor(one, name));
};

export const ambiguousNames = ({ list, members }: PrintedLists) => {
  const shared = [...Map.groupBy(members, printedNameOf)].flatMap(([name, rows]) =>
    name !== undefined && distinct(rows) > 1 ? [rows] : [],
  );
  const listed = municipalitiesOf(list);
  const withoutNumber = listed.filter(({ municipality }) => municipality.number === null);
  const inferred = listed.filter(({ note }) => note !== null && /inference/i.test(note));
  const keys = new Set(
    [...shared.flat(), ...withoutNumber, ...inferred].map(({ municipality }) =>
      keyOf(municipality),
    ),
  );
  const rows = [...listed, ...members].filter(({ municipality }) => keys.has(keyOf(municipality)));
  return found('ambiguous-names', rows, {
    sharedNames: shared.length,
    withoutNumber: distinct(withoutNumber),
    inferred: distinct(inferred),
  });
};

/** As printed, without what is in brackets, and without the brackets themselves. */
const readingsOf = (printed: string): readonly string[] => [
  printed,
  printed.replace(/ *\(.*\)/, ''),
  printed.replace(/[()]/g, ''),
];

/** Entries of networks that name a municipality or a group otherwise than the register does. */
const misspelt = ({ list, members }: PrintedLists): readonly MemberRow[] => {
  const groups = new Map(municipalitiesOf(list).map((row) => [placeOf(row), row.jointParticipant]));
  return networkEntries(members).flatMap(([row, ...others]) => {
    if (!row) return [];
    const name = others.length > 0 ? groups.get(placeOf(row)) : row.municipality.name;
    if (name && readingsOf(row.entry.as).includes(name)) return [];
    return name && isShortFor(row.entry.as, name) ? [] : [row];
  });
};

/** The word that every spelling of a theme begins with. */
const stems: Readonly<Record<string, string>> = {
  sykefravaer: 'sykefravær',
  heltid_deltid: 'heltid',
  kompetanse_rekruttering: 'kompetanse',
  omdomme: 'omdømme',
  innovasjon: 'innovasjon',
};

const spellingsOf = (network: NetworkRow) =>
  network.themes.flatMap((theme) => {
    const stem = stems[theme];
    const words = network.name.toLowerCase().split(/[ ,:]+|\/ /);
    const spelling = stem && words.find((word) => word.startsWith(stem));
    return spelling ? [{ theme, spelling, network }] : [];
  });

export const spellingDiffers = (lists: PrintedLists) => {
  const names = misspelt(lists);
  const spellings = Map.groupBy(lists.networks.flatMap(spellingsOf), ({ theme }) => theme);
  const themes = [...spellings.values()].filter(
    (some) => new Set(some.map(({ spelling }) => spelling)).size > 1,
  );
  return found('spelling-differs', [...names, ...themes.flat().map(({ network }) => network)], {
    names: names.length,
    themes: themes.length,
  });
};
