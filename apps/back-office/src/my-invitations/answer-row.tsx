import type { PartyOnSheet, SheetRow } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { PersonName } from '../components/people/person-name.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { AnswerForm } from './answer.form.tsx';

const order = ['elected', 'administration', 'employees'] as const;

interface AnswerRowProps {
  readonly gatheringId: string;
  readonly row: SheetRow;
  readonly open: boolean;
}

const Answers = ({ of }: { readonly of: PartyOnSheet }) => {
  const { t } = useTranslation('my-invitations');
  if (of.answers.length === 0) return <StatusTag tone="warning">{t('noAnswer')}</StatusTag>;
  return of.answers.map(({ personId, coming, outdated, at }) => (
    <span key={`${personId ?? ''} ${at}`}>
      <StatusTag tone={coming ? 'success' : 'neutral'}>
        {t(coming ? 'comes' : 'comesNot')}
      </StatusTag>{' '}
      {personId && <PersonName id={personId} />} {outdated && t('outdated')}
    </span>
  ));
};

/** How each party has answered; whoever speaks for one answers for that, and the contact for all three. */
export const AnswerRow = ({ gatheringId, row, open }: AnswerRowProps) => {
  const { t: words } = useTranslation('components');
  const { roles, personId } = useSession();
  const mayAnswer = (party: string) => open && (roles.includes('contact') || roles.includes(party));
  return (
    <ul className="lines">
      {order.flatMap((one) =>
        row.parties
          .filter(({ party }) => party === one)
          .map((party) => (
            <li key={one}>
              <div>
                {row.name}, {words(`party.${one}`)}
                <small>
                  <Answers of={party} />
                </small>
              </div>
              {mayAnswer(one) && (
                <AnswerForm
                  gatheringId={gatheringId}
                  row={row}
                  party={one}
                  given={party.answers.find((answer) =>
                    roles.includes(one) ? answer.personId === personId : answer.personId === null,
                  )}
                  personal={roles.includes(one)}
                />
              )}
            </li>
          )),
      )}
    </ul>
  );
};
