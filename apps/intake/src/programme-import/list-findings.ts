import {
  jointParticipants,
  otherBodyInList,
  participationsAndMunicipalities,
} from './findings-of-lists.ts';
import { ambiguousNames, spellingDiffers } from './findings-of-names.ts';
import {
  inListNotInNetwork,
  inNetworkNotInList,
  inTwoNetworks,
  networkThemesDiffer,
} from './findings-of-networks.ts';
import { found, type Found } from './found.ts';
import type { PrintedLists } from './printed-lists.ts';

/** Booklet, "Hva er Saman om ein betre kommune?". */
const BOOKLET_FROM = 2012;
const BOOKLET_TO = 2015;

const programmeYearsDiffer = ({ deadlines }: PrintedLists) => {
  const dated = deadlines.flatMap((row) => {
    const [year] = /^\d{4}/.exec(row.date) ?? [];
    return year ? [{ ...row, year: Number(year) }] : [];
  });
  const years = dated.map(({ year }) => year);
  return found(
    'programme-years-differ',
    dated.filter(({ year }) => year < BOOKLET_FROM || year > BOOKLET_TO),
    {
      bookletFrom: BOOKLET_FROM,
      bookletTo: BOOKLET_TO,
      firstDate: Math.min(...years),
      lastDate: Math.max(...years),
    },
  );
};

/** Each looks for one kind of disagreement, in the order of their numbers. */
const findings = [
  participationsAndMunicipalities,
  otherBodyInList,
  inListNotInNetwork,
  inNetworkNotInList,
  inTwoNetworks,
  jointParticipants,
  ambiguousNames,
  spellingDiffers,
  networkThemesDiffer,
  programmeYearsDiffer,
];

/** What does not agree in the lists; what no row shows is no finding. */
export const listFindings = (lists: PrintedLists): readonly Found[] =>
  findings.map((find) => find(lists)).filter(({ rows }) => rows.length > 0);
