import type { AnswerInvitationBody } from '@samanom/contracts/networks';
import { act } from '../api/act.ts';

export const answerInvitation = (gatheringId: string, body: AnswerInvitationBody) =>
  act({ service: 'networks', method: 'PUT', path: `/gatherings/${gatheringId}/answers`, body });
