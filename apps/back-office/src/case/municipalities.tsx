import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { useView } from '../api/view.ts';
import { dayOf } from '../format/dates.ts';
import { useAsOf } from '../url/as-of.ts';
import { participantOf } from './case.api.ts';

/** Each applicant once, by name, the lead first. */
export const applicantsOf = ({ lead, endorsements, municipalities }: ApplicationAnswer) => {
  const nameOf = (id: string) =>
    endorsements.find(({ municipalityId }) => municipalityId === id)?.municipality ?? id;
  return [lead, ...municipalities.filter((id) => id !== lead)].map((id) => ({
    id,
    name: nameOf(id),
  }));
};

/** A municipality's name with the number that it had on the day shown. */
export const MunicipalityName = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const asOf = useAsOf();
  const { data } = useView(participantOf(id, asOf && dayOf(asOf)));
  const number = data?.body.number;
  return (
    <span className="nowrap-names">
      {name}
      {number && <small className="subtle"> {number}</small>}
    </span>
  );
};

const tags: Readonly<Record<string, string>> = { nn: 'nn', nb: 'nb' };

/** What an application is written in, as a browser names it: the lead's own written form, or just Norwegian. */
export const useWrittenForm = (lead: string): string => {
  const asOf = useAsOf();
  const { data } = useView(participantOf(lead, asOf && dayOf(asOf)));
  return tags[data?.body.language ?? ''] ?? 'no';
};
