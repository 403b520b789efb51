import type {
  AttachmentsAnswer,
  DraftAnswer,
  DraftSaved,
  ParticipantPage,
} from '@samanom/contracts/intake';
import { act, perform } from '../api/act.ts';
import { view } from '../api/view.ts';
import type { Content } from '../document/content.ts';

const now = { moment: false };

export const draftOf = (applicationId: string) =>
  view<DraftAnswer>('intake', `/applications/${applicationId}/draft`, {}, now);

export const saveDraft = (applicationId: string, content: Content, version: number) =>
  perform(
    act<DraftSaved>({
      service: 'intake',
      method: 'PUT',
      path: `/applications/${applicationId}/draft`,
      body: { content },
      seen: `"draft-${version}"`,
    }),
  );

export const draftAttachments = (applicationId: string) =>
  view<AttachmentsAnswer>('intake', `/applications/${applicationId}/draft/attachments`, {}, now);

export const municipalitiesFound = (search: string) =>
  view<ParticipantPage>('intake', '/participants', { kind: 'municipality', search, limit: 20 });
