import type { ParticipantAnswer } from '@samanom/contracts/intake';
import { useView, view } from '../api/view.ts';

/** A municipality by the name it has in the register. */
export const MunicipalityName = ({ id }: { readonly id: string }) =>
  useView(view<ParticipantAnswer>('intake', `/participants/${id}`)).data?.body.name ?? '…';
