import type { ServiceUnderTest } from '@samanom/testing';
import pg from 'pg';
import { extractText, getDocumentProxy } from 'unpdf';
import { caseWorker } from './programme.ts';

const legalBasis = ['Utlysning av pulje 2, 30. mai 2012'];
const reviewedBy = 'Kongen i statsråd';

/** What a case worker sends to issue letters about an admission. */
export const admission = {
  kind: 'admission',
  applicationLanguage: 'nb',
  decidedOn: '2012-11-30',
  texts: {
    nb: { legalBasis, reviewedBy, reasons: 'De tre partene står bak søknaden.' },
    nn: { legalBasis, reviewedBy, reasons: 'Dei tre partane står bak søknaden.' },
  },
  signature: { name: null, role: 'avdelingsdirektør' },
};

export interface Letter {
  readonly letterId: string;
  readonly municipalityId: string;
  readonly language: 'nb' | 'nn';
  readonly journalNumber: string;
}

/** Issues letters; when they could be, they can be seen. */
export const issue = async (
  service: ServiceUnderTest,
  applicationId: string,
  body: object = admission,
  headers: Readonly<Record<string, string>> = {},
) => {
  const answer = await service.ask<{ letters: Letter[]; code: string; params: object }>(
    'POST',
    `/applications/${applicationId}/letters`,
    { as: caseWorker, body, headers },
  );
  const after = answer.headers['event-id'];
  if (after) await service.ask('GET', `/letters?limit=1&after=${after}`, { as: caseWorker });
  return answer;
};

export const show = async (service: ServiceUnderTest, letterId: string, after?: string) => {
  const query = after ? `?after=${after}` : '';
  const { body } = await service.ask('GET', `/letters/${letterId}${query}`, { as: caseWorker });
  return body;
};

/** What nobody can do through the front door. */
export const asOwner = async (service: ServiceUnderTest, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(service.database.ownerUrl);
  await client.connect();
  const { rows } = await client.query<object>(sql).finally(() => client.end());
  return rows;
};

export const pdfOf = async (service: ServiceUnderTest, letterId: string, as = caseWorker) => {
  const answer = await service.app.inject({
    method: 'GET',
    url: `/letters/${letterId}/pdf`,
    headers: { authorization: `Bearer ${await service.token(as)}` },
  });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
};

export const textOf = async (bytes: Buffer): Promise<string> => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s+/g, ' ');
};
