import { idOf } from '@samanom/event-store';
import { cohortIdOf } from '@samanom/programme/printed-lists';
import { identityOf } from '../dev-issuer/persons.ts';
import { Problem } from '../problem.ts';
import { asked, type Asking } from './asking.ts';

/** One for each of the four themes; the demo person `network-leader:<n>` leads the n-th. */
const networks = [
  ['Prøvenettverk 1: sjukefråvær', 'sick-leave'],
  ['Prøvenettverk 2: heiltid', 'full-time'],
  ['Prøvenettverk 3: kompetanse og rekruttering', 'competence-recruitment'],
  ['Prøvenettverk 4: omdømme', 'reputation'],
] as const;

const asCaseWorker = async <Body>(asking: Asking, path: string, key: string, body: object) => {
  const answer = await asked<Body>(asking, `/api/networks${path}`, {
    as: 'case-worker',
    key,
    body,
  });
  if (answer.status >= 300)
    throw new Problem(`a network to try out was refused: ${answer.status} ${answer.text}`);
  return answer.body;
};

/**
 * Networks of the trial cohort, for demo persons to lead: invented people lead none of the real networks, and what is
 * tried out is in no count of the programme.
 */
export async function formTrialNetworks(asking: Asking): Promise<string> {
  for (const [n, [name, theme]] of networks.entries()) {
    const { sub: personId } = await identityOf(`network-leader:${n + 1}`, () =>
      Promise.reject(new Error('not municipal')),
    );
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
      { personId, from: '2012-01-01' },
    );
  }
  return `${networks.length}, for network-leader:1 to network-leader:${networks.length}`;
}
