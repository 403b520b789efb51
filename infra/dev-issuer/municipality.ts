import { Problem } from '../problem.ts';
import { sign } from './issuer.ts';
import { identityOf } from './persons.ts';

interface Participants {
  readonly rows: readonly { readonly participantId: string; readonly name: string }[];
}

/** A municipality's own id, which its number only stands for. */
export async function municipalityOf(
  data: string,
  kommunenummer: string,
  gateway: string,
): Promise<string> {
  const intake = `${gateway}/api/intake`;
  const url = `${intake}/participants?number=${encodeURIComponent(kommunenummer)}`;
  const headers = {
    authorization: `Bearer ${await sign(data, await identityOf('analyst', never))}`,
  };
  const answer = await fetch(url, { headers }).catch(() => undefined);
  if (!answer) throw new Problem(`no gateway at ${gateway}: run npm start first`);
  if (!answer.ok) throw new Problem(`intake answers ${answer.status} to GET ${url}`);
  const { rows } = (await answer.json()) as Participants;
  if (rows[0]) return rows[0].participantId;
  throw new Problem(`no participant has the number ${kommunenummer}`);
}

const never = (): Promise<never> => Promise.reject(new Error('an analyst has no municipality'));
