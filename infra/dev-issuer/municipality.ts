import { Problem } from '../problem.ts';

interface Participants {
  readonly rows: readonly { readonly participantId: string; readonly name: string }[];
}

/** A municipality's own id, which its number only stands for. */
export async function municipalityOf(
  kommunenummer: string,
  intake: string,
  token: string,
): Promise<string> {
  const url = `${intake}/participants?number=${encodeURIComponent(kommunenummer)}`;
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(url, { headers }).catch(() => undefined);
  if (!answer) throw new Problem(`no intake at ${intake}: run npm start first`);
  if (!answer.ok) throw new Problem(`intake answers ${answer.status} to GET ${url}`);
  const { rows } = (await answer.json()) as Participants;
  if (rows[0]) return rows[0].participantId;
  throw new Problem(`no participant has the number ${kommunenummer}`);
}
