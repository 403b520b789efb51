import type {
  CasesDecided,
  DecisionLettersIssued,
  IssueDecisionLettersBody,
  LetterAnswer,
  LetterPage,
  OneDecisionActAnswer,
  PreviewDecisionLetterBody,
  RecordDeliveryBody,
} from '@samanom/contracts/intake';
import { act } from '../api/act.ts';
import { csrf, pathOf, send, type Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const letters = (query: Query) => view<LetterPage>('intake', '/letters', query);

export const letter = (letterId: string) => view<LetterAnswer>('intake', `/letters/${letterId}`);

/** The letter itself; opened by the browser, so that it is asked for as it was known then. */
export const pdfOf = (letterId: string, asOf?: string): string =>
  pathOf('intake', `/letters/${letterId}/pdf`, { asOf });

export const decisionAct = (batchId: string) =>
  view<OneDecisionActAnswer>('intake', `/decisions/${batchId}`);

export const issueLetters = (batchId: string, body: IssueDecisionLettersBody) =>
  act<DecisionLettersIssued>({
    service: 'intake',
    method: 'POST',
    path: `/decisions/${batchId}/letters`,
    body,
  });

export const resumeDecisions = (batchId: string) =>
  act<CasesDecided>({
    service: 'intake',
    method: 'POST',
    path: `/decisions/${batchId}/resumption`,
  });

export const sendLetter = (letterId: string) =>
  act({ service: 'intake', method: 'POST', path: `/letters/${letterId}/sending` });

export const recordDelivery = (letterId: string, body: RecordDeliveryBody) =>
  act({ service: 'intake', method: 'POST', path: `/letters/${letterId}/delivery`, body });

/** A letter as it would be, as a file that only this page has. */
export const previewLetter = async (
  batchId: string,
  body: PreviewDecisionLetterBody,
): Promise<string> => {
  const answer = await send(pathOf('intake', `/decisions/${batchId}/letters/preview`), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrf.token },
    body: JSON.stringify(body),
  });
  return URL.createObjectURL(await answer.blob());
};
