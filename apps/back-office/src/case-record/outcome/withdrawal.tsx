import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SaidInCase } from '../../document/written-text.tsx';
import { useFormat } from '../../format/use-format.ts';
import { applicantsOf } from '../../case/municipalities.tsx';

/** What each party has said of withdrawing, and the withdrawal itself. */
export const Withdrawal = ({ one }: { readonly one: ApplicationAnswer }) => {
  const { t } = useTranslation('case-record');
  const { t: common } = useTranslation('components');
  const { moment } = useFormat();
  const { withdrawal, statements } = one;
  if (!withdrawal && statements.length === 0) return null;
  const names = new Map(applicantsOf(one).map(({ id, name }) => [id, name]));
  const whose = ({
    party,
    municipalityId,
  }: Pick<(typeof statements)[number], 'party' | 'municipalityId'>) =>
    `${common(`party.${party}`)}, ${names.get(municipalityId) ?? municipalityId}`;
  return (
    <section aria-labelledby="withdrawal" className="case-part">
      <Heading level={2} data-size="xs" id="withdrawal">
        {t('withdrawal')}
      </Heading>
      {withdrawal && (
        <>
          <p>
            {t(withdrawal.by === 'ministry' ? 'takenOut' : 'withdrawn', {
              moment: moment(withdrawal.at),
            })}{' '}
            <SaidInCase applicationId={one.applicationId} hash={withdrawal.reason} />
          </p>
          {withdrawal.silent.length > 0 && (
            <p>{t('saidNothing', { parties: withdrawal.silent.map(whose).join('; ') })}</p>
          )}
        </>
      )}
      <ul className="said">
        {statements.map((statement) => (
          <li key={`${statement.municipalityId} ${statement.party}`}>
            <strong>{whose(statement)}: </strong>
            <SaidInCase applicationId={one.applicationId} hash={statement.statement} />
            <small className="subtle">{moment(statement.at)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
