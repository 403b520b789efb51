import type { SheetRow } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../components/status-tag.tsx';
import { markOf, tapped, type Note, type Party } from './note.ts';
import { PartyButton } from './party-button.tsx';

const order: readonly Party[] = ['elected', 'administration', 'employees'];

interface ParticipantRowProps {
  readonly row: SheetRow;
  readonly notes: readonly Note[];
  readonly open: boolean;
  readonly note: (party: Party, present: boolean) => void;
}

export const ParticipantRow = ({ row, notes, open, note }: ParticipantRowProps) => {
  const { t } = useTranslation('attendance');
  return (
    <li className="participant">
      <h2>
        {row.name ?? row.participantId} {!row.expected && <StatusTag>{t('notExpected')}</StatusTag>}
      </h2>
      <div className="party-buttons">
        {order.flatMap((one) =>
          row.parties
            .filter(({ party }) => party === one)
            .map((party) => {
              const mark = markOf(row, party, notes);
              return (
                <PartyButton
                  key={one}
                  row={row}
                  party={one}
                  mark={mark}
                  open={open}
                  tap={() => note(one, tapped(mark))}
                />
              );
            }),
        )}
      </div>
    </li>
  );
};
