import type { MembershipAnswer, NetworkAnswer } from '@samanom/contracts/networks';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { SelectField } from '../components/form/select-field.tsx';
import { assignNetwork } from './networks.api.ts';

interface PlaceFormProps {
  readonly membership: MembershipAnswer;
  /** Those of its cohort. */
  readonly networks: readonly NetworkAnswer[];
}

/** Places one participation in a network of its cohort, from today. */
export const PlaceForm = ({ membership, networks }: PlaceFormProps) => {
  const { t } = useTranslation('networks');
  const may = useMay();
  const [networkId, setNetworkId] = useState('');
  const place = useAct();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (networkId) place.mutate(assignNetwork(membership.participationId, { networkId }));
  };
  if (!may('network:assign')) return <span className="subtle">{t('inNone')}</span>;
  if (networks.length === 0) return <span className="subtle">{t('noNetworkInCohort')}</span>;
  return (
    <form className="row-form" onSubmit={send}>
      <SelectField
        size="sm"
        label={t('networkFor', { name: membership.name ?? '' })}
        value={networkId}
        none={t('choose')}
        options={networks.map((one) => [one.networkId, `${one.name} (${one.memberships})`])}
        onChange={setNetworkId}
      />
      <ActButton type="submit" data-size="sm" variant="secondary" busy={place.isPending}>
        {t('place')}
      </ActButton>
      <ActError error={place.error} />
    </form>
  );
};
