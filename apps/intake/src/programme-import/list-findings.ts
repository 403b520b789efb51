import {
  ambiguousNames,
  findIn,
  found,
  inListNotInNetwork,
  inNetworkNotInList,
  inTwoNetworks,
  jointParticipants,
  networkThemesDiffer,
  otherBodyInList,
  participationsAndMunicipalities,
  spellingDiffers,
  type PrintedLists,
} from '@samanom/programme/printed-lists';

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

/** What does not agree in the lists, in the order of the numbers. */
export const listFindings = findIn([
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
]);
