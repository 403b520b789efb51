import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '@samanom/infra/browser';
import { assessed, trialCohort } from './an-application.ts';
import { apply, standBehind, submit } from './applying.ts';
import { Cast } from './cast.ts';
import { assess, decide, readLetter, writeLetters } from './deciding.ts';
import { accept, announce, noteAttendance, place } from './gathering.ts';

const JOURNEY_MS = 600_000;
const karmoy = '1149';
const midtreGauldal = '1648';
const leader = 'network-leader:1';
const network = 'Prøvenettverk 1: sjukefråvær';

let browser: TestBrowser;
let cast: Cast;

beforeAll(async () => {
  browser = await TestBrowser.open();
  cast = new Cast(browser);
});
afterAll(() => browser.close());

/** What somebody finds who is not the one to take a step. */
const closed = /Du har ikkje tilgang til denne sida|Dette kan ikkje visast/;

/** At each step, one of the nine whose step it is not. */
const wrongPeople = (
  applicationId: string,
  cohortId: string,
  batchId: string,
  gathering: string,
): readonly (readonly [person: string, path: string])[] => [
  [`elected:${karmoy}`, '/applications/new'],
  [`elected:${karmoy}`, `/applications/${applicationId}/draft`],
  [`contact:${karmoy}`, `/applications/${applicationId}/endorsement`],
  [`contact:${midtreGauldal}`, `/applications/${applicationId}`],
  [`employees:${karmoy}`, `/applications/${applicationId}/assessment`],
  ['reviewer', `/applications/${applicationId}/assessment`],
  ['case-worker', `/cohorts/${cohortId}/decision`],
  ['reviewer', `/decisions/${batchId}/letters`],
  [leader, `/applications/${applicationId}`],
  [`administration:${karmoy}`, '/networks/placing'],
  ['decider', `${gathering}/programme`],
  [`contact:${karmoy}`, `${gathering}/move`],
];

describe('the programme', () => {
  it(
    'goes from an application to who was at the gathering, by nine people, each at their own step',
    async () => {
      const cohortId = await trialCohort(browser);
      const other = assessed(browser, { municipalities: [midtreGauldal] }, 'rejected');
      const applicationId = await apply(browser, cast, karmoy);
      for (const party of ['elected', 'administration', 'employees'])
        await standBehind(cast, `${party}:${karmoy}`, applicationId);
      await submit(cast, `contact:${karmoy}`, applicationId);
      await assess(cast, applicationId);
      const rejected = await other;
      const batchId = await decide(cast, cohortId, [applicationId, rejected]);
      await writeLetters(cast, batchId);
      for (const [person, about] of [
        [`contact:${karmoy}`, applicationId],
        [`contact:${midtreGauldal}`, rejected],
      ] as const)
        expect(await readLetter(cast, person, about)).toBe('application/pdf');

      await place(cast, cohortId, 'Karmøy', network);
      const gathering = await announce(cast, leader, network);
      await accept(cast, `elected:${karmoy}`, 'Karmøy, Folkevalde');
      await noteAttendance(cast, leader, gathering, ['Karmøy, Folkevalde', 'Karmøy, Tillitsvalde']);

      const trail = await cast.at('reviewer', `/applications/${applicationId}/timeline`);
      for (const told of [
        'Karmøy byrja på ein søknad.',
        'Folkevalde i Karmøy stilte seg bak søknaden.',
        'Departementet vedtok opptak i pulja.',
      ])
        await trail.getByText(told).waitFor();
      const ledger = await cast.at('case-worker', '/attendance/deviations');
      const missed = ledger.getByRole('row').filter({ hasText: 'Karmøy' });
      await missed.getByText('Administrasjon').first().waitFor();
      expect(cast.size).toBe(9);

      for (const [person, path] of wrongPeople(applicationId, cohortId, batchId, gathering)) {
        const page = await cast.at(person, path);
        expect([person, path, await page.getByRole('main').innerText()]).toEqual([
          person,
          path,
          expect.stringMatching(closed),
        ]);
      }
    },
    JOURNEY_MS,
  );
});
