import { describe, expect, it } from '@jest/globals';
import { metaOf } from '@samanom/testing';
import {
  cohortIdOf,
  jointParticipantIdOf,
  municipalityIdOf,
  readPrintedLists,
} from '@samanom/programme/printed-lists';
import { OpenCohort } from '../cohort/domain/open-cohort.ts';
import { NoteFinding } from '../finding/domain/note-finding.ts';
import { AssignMunicipalityNumber } from '../municipality-numbers/domain/assign-municipality-number.ts';
import { FormJointParticipant } from '../participant/domain/form-joint-participant.ts';
import { RegisterMunicipality } from '../participant/domain/register-municipality.ts';
import { RegisterOtherBody } from '../participant/domain/register-other-body.ts';
import { ImportListEntry } from '../participation/domain/import-list-entry.ts';
import { planProgramme, type ImportCommand } from './programme-plan.ts';

const lists = readPrintedLists();
const plan = (commandId: string = '0199a2b4-0000-7000-8000-000000000001') =>
  planProgramme(lists, metaOf({ commandId })).flat();
const planned = plan();

const all = <Asked extends ImportCommand>(Asked: new (...args: never[]) => Asked) =>
  planned.filter((command) => command instanceof Asked).map(({ data }) => data as Asked['data']);

const cohorts = all(OpenCohort);
const municipalities = all(RegisterMunicipality);
const groups = all(FormJointParticipant);
const entries = all(ImportListEntry);
const nameOf = (id: string) => municipalities.find((one) => one.participantId === id)?.name;
const inCohort = (cohort: '1' | '2') =>
  entries.filter(({ cohortId }) => cohortId === cohortIdOf(cohort));
const distinct = (some: typeof entries) =>
  new Set(some.flatMap((entry) => entry.municipalities)).size;
const groupsIn = (some: typeof entries) =>
  new Set(some.flatMap((entry) => entry.jointParticipantId ?? [])).size;

describe('the plan of the import', () => {
  it('opens the two cohorts of the programme, and a trial', () => {
    expect(cohorts.map(({ name, nature, deadline }) => [name, nature, deadline])).toEqual([
      ['Pulje 1', 'programme', '2011-06-15T21:59:59.999Z'],
      ['Pulje 2', 'programme', '2012-09-30T21:59:59.999Z'],
      ['Prøvepulje (berre til utprøving)', 'trial', '2035-12-31T22:59:59.999Z'],
    ]);
    expect(cohorts.map(({ themes }) => themes.includes('innovation'))).toEqual([false, true, true]);
  });

  it('registers every municipality once, with its number where there is one', () => {
    expect(municipalities).toHaveLength(110);
    expect(new Set(municipalities.map(({ participantId }) => participantId)).size).toBe(110);
    expect(municipalities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Farsund', 'Kvinesdal', 'Bø i Nordland', 'Bø i Telemark']),
    );
    const numbers = all(AssignMunicipalityNumber);
    expect(numbers).toHaveLength(109);
    const numbered = new Set(numbers.map(({ municipalityId }) => municipalityId));
    const without = municipalities.filter(({ participantId }) => !numbered.has(participantId));
    expect(without).toMatchObject([{ name: 'Våler', county: null }]);
    expect(numbers).toContainEqual({
      municipalityId: municipalityIdOf({ name: 'Arendal', number: '0906' }),
      number: '0906',
      from: '2012-01-01',
      to: null,
    });
  });

  it('forms six groups with their members, and knows no date for any', () => {
    expect(
      groups.map(({ name, form, members }) => [
        name,
        form,
        members.map(({ municipalityId }) => nameOf(municipalityId)).join(', '),
      ]),
    ).toEqual([
      [
        'Vesterålen regionråd',
        'regional-council',
        'Andøy, Bø i Nordland, Hadsel, Lødingen, Sortland, Øksnes',
      ],
      ['Finnøy & Rennesøy', 'cooperation', 'Finnøy, Rennesøy'],
      ['Lofotsamarbeid', 'cooperation', 'Flakstad, Moskenes, Røst, Værøy'],
      [
        'Listerregionen',
        'cooperation',
        'Flekkefjord, Hægebostad, Lyngdal, Sirdal, Kvinesdal, Farsund',
      ],
      ['Innherred samkommune', 'joint-municipality', 'Levanger, Verdal'],
      ['Os og Tolga', 'cooperation', 'Os, Tolga'],
    ]);
    expect(groups.flatMap(({ members }) => members).every(({ from }) => from === null)).toBe(true);
  });

  it('registers KS Agder as another body, with an entry that is no participation', () => {
    const [body, ...others] = all(RegisterOtherBody);
    expect(body?.name).toBe('KS Agder (Verdiprosjektet)');
    expect(others).toEqual([]);
    expect(entries.filter(({ kind }) => kind === 'other-body')).toEqual([
      expect.objectContaining({ participantId: body?.participantId, municipalities: [] }),
    ]);
  });

  it('has every entry of the lists once, and the published counts', () => {
    expect([entries.length, inCohort('1').length, inCohort('2').length]).toEqual([111, 52, 59]);
    expect(entries.filter(({ kind }) => kind === 'participation')).toHaveLength(110);
    expect([distinct(entries), distinct(inCohort('1')), distinct(inCohort('2'))]).toEqual([
      109, 51, 60,
    ]);
    expect([groupsIn(inCohort('1')), groupsIn(inCohort('2'))]).toEqual([2, 4]);
    expect(new Set(entries.map(({ participationId }) => participationId)).size).toBe(111);
    for (const cohort of ['1', '2'] as const)
      expect(inCohort(cohort).map(({ printed }) => printed.order)).toEqual(
        inCohort(cohort).map((_, n) => n + 1),
      );
  });

  it('takes Innherred as one entry, and the members of the other groups one by one', () => {
    const innherred = jointParticipantIdOf('Innherred samkommune');
    const [entry, ...others] = entries.filter(({ participantId }) => participantId === innherred);
    expect(others).toEqual([]);
    expect(entry?.municipalities.map(nameOf)).toEqual(['Levanger', 'Verdal']);
    expect(entry?.jointParticipantId).toBe(innherred);
    expect(entry?.printed).toEqual({
      source: expect.stringContaining('Vedlegg 2: Kommuner i pulje 2'),
      order: 21,
      as: 'Innherred samkommune (Levanger og Verdal)',
    });
    const tolga = entries.find(({ printed }) => printed.as === 'Tolga');
    expect(nameOf(tolga?.participantId ?? '')).toBe('Tolga');
    expect(tolga?.jointParticipantId).toBe(jointParticipantIdOf('Os og Tolga'));
  });

  it('is the same commands when the import is run again, in one act each time', () => {
    const again = plan('0199a2b4-0000-7000-8000-000000000002');
    const ids = (commands: typeof planned) => commands.map(({ meta }) => meta.commandId);
    expect(ids(again)).toEqual(ids(planned));
    expect(new Set(ids(planned)).size).toBe(planned.length);
    expect(again.every(({ meta }) => meta.batchId === '0199a2b4-0000-7000-8000-000000000002')).toBe(
      true,
    );
  });

  it('asks something new when a list has been corrected', () => {
    const members = lists.members.filter(({ municipality }) => municipality.name !== 'Farsund');
    const ids = new Set(planned.map(({ meta }) => meta.commandId));
    const corrected = planProgramme({ ...lists, members }, metaOf()).flat();
    const asked = corrected.filter(({ meta }) => !ids.has(meta.commandId));
    expect(asked.map(({ data }) => 'code' in data && data.code)).toEqual([
      'in-network-not-in-list',
      'joint-participants',
    ]);
  });

  it('ends with what was found', () =>
    expect(planned.slice(-10).every((command) => command instanceof NoteFinding)).toBe(true));

  it('binds no command to what somebody saw of something else', () => {
    const seen = metaOf({ basis: { version: 3, shown: 'x' } });
    expect(planProgramme(lists, seen).flat()).not.toContainEqual(
      expect.objectContaining({ meta: expect.objectContaining({ basis: expect.anything() }) }),
    );
  });
});
