import {
  jointParticipantIdOf,
  keyOf,
  municipalitiesOf,
  municipalityIdOf,
  otherBodyIdOf,
  type Ask,
  type PrintedLists,
} from '@samanom/programme/printed-lists';
import { AssignMunicipalityNumber } from '../municipality-numbers/domain/assign-municipality-number.ts';
import { FormJointParticipant } from '../participant/domain/form-joint-participant.ts';
import { RegisterMunicipality } from '../participant/domain/register-municipality.ts';
import { RegisterOtherBody } from '../participant/domain/register-other-body.ts';

/** A municipality may stand in several rows: both lists, or a list and another cohort's network. */
const distinctMunicipalities = ({ list }: PrintedLists) => [
  ...new Map(
    municipalitiesOf(list).map(({ municipality }) => [keyOf(municipality), municipality]),
  ).values(),
];

export const planMunicipalities = (
  ask: Ask,
  lists: PrintedLists,
): readonly RegisterMunicipality[] =>
  distinctMunicipalities(lists).map((municipality) =>
    ask(RegisterMunicipality, {
      participantId: municipalityIdOf(municipality),
      name: municipality.name,
      county: municipality.county,
    }),
  );

/** The source has the numbers of 2012 only: when they began and ended before and after, it does not tell. */
export const planNumbers = (ask: Ask, lists: PrintedLists): readonly AssignMunicipalityNumber[] =>
  distinctMunicipalities(lists).flatMap((municipality) =>
    municipality.number === null
      ? []
      : [
          ask(AssignMunicipalityNumber, {
            municipalityId: municipalityIdOf(municipality),
            number: municipality.number,
            from: '2012-01-01',
            to: null,
          }),
        ],
  );

export const planOtherBodies = (ask: Ask, { list }: PrintedLists): readonly RegisterOtherBody[] =>
  list.flatMap(({ municipality, entry }) =>
    municipality || !entry
      ? []
      : [ask(RegisterOtherBody, { participantId: otherBodyIdOf(entry.as), name: entry.as })],
  );

const formOf = (name: string) =>
  /samkommune$/i.test(name)
    ? 'joint-municipality'
    : /regionråd$/i.test(name)
      ? 'regional-council'
      : 'cooperation';

/** No source tells since when they have worked together. */
export const planJointParticipants = (
  ask: Ask,
  { list }: PrintedLists,
): readonly FormJointParticipant[] =>
  [...Map.groupBy(municipalitiesOf(list), ({ jointParticipant }) => jointParticipant)].flatMap(
    ([name, rows]) =>
      name === null
        ? []
        : [
            ask(FormJointParticipant, {
              participantId: jointParticipantIdOf(name),
              name,
              form: formOf(name),
              members: [...new Set(rows.map((row) => municipalityIdOf(row.municipality)))].map(
                (municipalityId) => ({ municipalityId, from: null }),
              ),
            }),
          ],
  );
