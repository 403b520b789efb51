import { useView } from '../api/view.ts';
import { municipalities } from './participants.api.ts';

/** Every municipality as a choice, with its number, as two may have one name. */
export const useMunicipalities = (): readonly (readonly [string, string])[] => {
  const rows = useView(municipalities()).data?.body.rows ?? [];
  return rows.map(({ participantId, name, number }) => [
    participantId,
    number ? `${name} (${number})` : name,
  ]);
};
