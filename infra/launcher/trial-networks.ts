import { idOf } from '@samanom/event-store';
import { cohortIdOf } from '@samanom/programme/printed-lists';
import { commandFor, personIdBy } from '../dev-issuer/persons.ts';
import { Problem } from '../problem.ts';
import { asked, type Asking, type What } from './asking.ts';

/** One for each of the four themes; the demo person `network-leader:<n>` leads the n-th. */
const networks = [
  ['Prøvenettverk 1: sjukefråvær', 'sick-leave', 'Einar Vik'],
  ['Prøvenettverk 2: heiltid', 'full-time', 'Sissel Dokken'],
  ['Prøvenettverk 3: kompetanse og rekruttering', 'competence-recruitment', 'Anders Lunde'],
  ['Prøvenettverk 4: omdømme', 'reputation', 'Mona Skaar'],
] as const;

const done = async <Body>(asking: Asking, path: string, what: What): Promise<Body> => {
  const answer = await asked<Body>(asking, path, what);
  if (answer.status >= 300)
    throw new Problem(`a network to try out was refused: ${answer.status} ${answer.text}`);
  return answer.body;
};

const asCaseWorker = <Body>(asking: Asking, path: string, key: string, body: object) =>
  done<Body>(asking, `/api/networks${path}`, { as: 'case-worker', key, body });

/** A leader has a name before the first sign-in too. */
const writeDown = (asking: Asking, command: string, name: string) =>
  done(asking, '/api/gateway/people', {
    as: 'secretariat-administrator',
    key: command,
    body: { name, email: null, telephone: null, language: 'nn', organisations: ['ks'] },
  });

/**
 * Networks of the trial cohort, for demo persons to lead: invented people lead none of the real networks, and what is
 * tried out is in no count of the programme.
 */
export async function formTrialNetworks(asking: Asking): Promise<string> {
  for (const [n, [name, theme, leader]] of networks.entries()) {
    const person = commandFor(`network-leader:${n + 1}`);
    await writeDown(asking, person, leader);
    const { networkId } = await asCaseWorker<{ networkId: string }>(
      asking,
      '/networks',
      idOf('trial-network', n + 1),
      { cohortId: cohortIdOf('trial'), name, themes: [theme] },
    );
    await asCaseWorker(
      asking,
      `/networks/${networkId}/leaders`,
      idOf('trial-network', n + 1, 'leader'),
      { personId: personIdBy(person), from: '2012-01-01' },
    );
  }
  return `${networks.length}, for network-leader:1 to network-leader:${networks.length}`;
}
