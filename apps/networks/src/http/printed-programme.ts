import {
  CohortOpened,
  JointParticipantFormed,
  ListEntryImported,
  MunicipalityRegistered,
} from '@samanom/contracts/intake';
import type { DomainEvent } from '@samanom/kernel';
import {
  cohortIdOf,
  jointParticipantIdOf,
  listEntries,
  municipalitiesOf,
  municipalityIdOf,
  participantIdOf,
  participationIdOf,
  printedCohorts,
  readPrintedLists,
} from '@samanom/programme/printed-lists';
import type { ToldIntake } from './told-intake.ts';

const lists = readPrintedLists();

const cohorts = (): readonly DomainEvent[] =>
  printedCohorts.map((cohort) =>
    CohortOpened({
      cohortId: cohortIdOf(cohort),
      name: `Pulje ${cohort}`,
      nature: 'programme',
      themes: ['reputation'],
      rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
      deadline: cohort === '1' ? '2011-06-15T21:59:59.999Z' : '2012-09-30T21:59:59.999Z',
    }),
  );

const municipalities = (): readonly DomainEvent[] => {
  const all = municipalitiesOf(lists.list).map(({ municipality }) => municipality);
  const byId = new Map(all.map((one) => [municipalityIdOf(one), one]));
  return [...byId].map(([participantId, { name, county }]) =>
    MunicipalityRegistered({ participantId, name, county }),
  );
};

const joint = (): readonly DomainEvent[] => {
  const rows = municipalitiesOf(lists.list);
  const groups = Map.groupBy(rows, ({ jointParticipant }) => jointParticipant);
  return [...groups].flatMap(([name, members]) =>
    name === null
      ? []
      : JointParticipantFormed({
          participantId: jointParticipantIdOf(name),
          name,
          form: 'cooperation',
          members: members.map(({ municipality }) => ({
            municipalityId: municipalityIdOf(municipality),
            from: null,
          })),
        }),
  );
};

const entries = (): readonly DomainEvent[] =>
  listEntries(lists).map((rows) => {
    const [{ cohort, entry, municipality }] = rows;
    const participantId = participantIdOf(rows[0]);
    return ListEntryImported({
      participationId: participationIdOf(cohort, participantId),
      cohortId: cohortIdOf(cohort),
      participantId,
      kind: municipality ? 'participation' : 'other-body',
      municipalities: municipalitiesOf(rows).map((row) => municipalityIdOf(row.municipality)),
      jointParticipantId: null,
      printed: { source: 'the booklet', ...entry },
    });
  });

/** Intake tells the programme as its own import would; answers the last event's id. */
export const tellPrintedProgramme = async (intake: ToldIntake): Promise<string> => {
  let last = '';
  for (const event of [...cohorts(), ...municipalities(), ...joint(), ...entries()])
    last = await intake.say(event);
  return last;
};
