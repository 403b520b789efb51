import type { LookedAt } from './looked-at.ts';
import type { Subjects } from './subjects.ts';

const administrator = 'secretariat-administrator';
const decider = 'decider';
const caseWorker = 'case-worker';
const name = 'Kristoffer Alexander Demo-Vesterålen';
const ofPerson = ({ personId }: Subjects) => ({ personId });
const ofRules = ({ rules: { key } }: Subjects) => ({ key, version: '1' });
const ofPlanned = ({ rules: { planned } }: Subjects) => ({ cohortId: planned });

export const pagesOfAdministration: readonly LookedAt[] = [
  { path: '/', person: 'auditor', heading: 'Velkomen' },
  { path: '/people', person: administrator, heading: 'Personar' },
  { path: '/people/new', person: administrator, heading: 'Før opp ein person' },
  { path: '/people/$personId', person: administrator, heading: name, of: ofPerson },
  {
    path: '/people/$personId/change',
    person: administrator,
    heading: `Endre ${name}`,
    of: ofPerson,
  },
  { path: '/me', person: administrator, heading: 'Om meg' },
  { path: '/roles', person: administrator, heading: 'Roller' },
  { path: '/roles/new', person: administrator, heading: 'Gje ei rolle' },
  { path: '/set-up', person: decider, heading: 'Oppsett av puljer' },
  { path: '/set-up/cohorts/new', person: decider, heading: 'Planlegg ei pulje' },
  {
    path: '/set-up/cohorts/$cohortId',
    person: caseWorker,
    heading: /^Prøvepulje/,
    of: ({ cases: { cohortId } }) => ({ cohortId }),
  },
  {
    path: '/set-up/cohorts/$cohortId/call',
    person: decider,
    heading: /^Utlysing av Planlagd/,
    of: ofPlanned,
  },
  { path: '/set-up/criteria/new', person: decider, heading: 'Lag eit sett kriterium' },
  {
    path: '/set-up/criteria/$key/$version',
    person: decider,
    heading: 'Tildelingskriterium, versjon 1',
    of: ofRules,
  },
  { path: '/set-up/schemes/new', person: decider, heading: 'Lag ei tilskotsordning' },
  {
    path: '/set-up/schemes/$key/$version',
    person: decider,
    heading: 'Saman om ein betre kommune, versjon 1',
    of: ofRules,
  },
  { path: '/set-up/forms/new', person: caseWorker, heading: 'Lag eit søknadsskjema' },
  {
    path: '/set-up/forms/$key/$version',
    person: caseWorker,
    heading: 'Skjemaet pulje-2, versjon 1',
    of: () => ({ key: 'pulje-2', version: '1' }),
  },
  {
    path: '/operations',
    person: 'operator',
    heading: 'Drift',
    then: (page) => page.locator('details summary').first().click(),
  },
  { path: '/programme', person: 'analyst', heading: 'Programmet i tal' },
  { path: '/participants', person: caseWorker, heading: 'Deltakarar' },
  { path: '/participants/register', person: caseWorker, heading: 'Registrer ein deltakar' },
  {
    path: '/participants/findings',
    person: caseWorker,
    heading: 'Det som ikkje stemmer i dei trykte listene',
  },
  {
    path: '/participants/$participantId',
    person: caseWorker,
    heading: 'Midtre Gauldal',
    of: ({ network: { municipalityId } }) => ({ participantId: municipalityId }),
  },
];
