import type { NetworkTheme, OneNetworkAnswer } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Act } from '../api/act.ts';
import { isStale } from '../api/problem.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { StaleEdit } from '../components/form/stale-edit.tsx';
import { describe } from './networks.api.ts';
import { ThemeChoice } from './theme-choice.tsx';

interface PartProps {
  /** The command, bound to what was seen; with null it goes on top of whatever stands. */
  readonly send: (seen: string | null) => Act<void>;
  readonly seen: string | null;
  readonly takeNew: () => void;
  readonly act: string;
  readonly children: ReactNode;
}

const Part = ({ send, seen, takeNew, act, children }: PartProps) => {
  const change = useAct();
  return (
    <form
      className="stack narrow part"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(send(seen));
      }}
    >
      {children}
      {isStale(change.error) ? (
        <StaleEdit
          meanwhile={undefined}
          keepMine={() => change.mutate(send(null))}
          takeNew={() => {
            change.reset();
            takeNew();
          }}
        />
      ) : (
        <ActError error={change.error} />
      )}
      <div className="acts">
        <ActButton type="submit" variant="secondary" busy={change.isPending}>
          {act}
        </ActButton>
      </div>
    </form>
  );
};

interface DescribeNetworkFormProps {
  readonly network: OneNetworkAnswer;
  readonly seen: string | null;
  readonly fetchNew: () => void;
}

export const DescribeNetworkForm = ({ network, seen, fetchNew }: DescribeNetworkFormProps) => {
  const { t } = useTranslation('networks');
  const { networkId } = network;
  const [name, setName] = useState(network.name);
  const [themes, setThemes] = useState<NetworkTheme[]>(network.themes);
  const [geography, setGeography] = useState(network.geography ?? '');
  const takeNew = () => {
    fetchNew();
    setName(network.name);
    setThemes(network.themes);
    setGeography(network.geography ?? '');
  };
  const common = { seen, takeNew };
  return (
    <>
      <Part
        {...common}
        act={t('rename')}
        send={(basis) => describe(networkId, 'name', name.trim(), basis)}
      >
        <Textfield
          label={t('name')}
          value={name}
          maxLength={120}
          required
          onChange={({ target }) => setName(target.value)}
        />
      </Part>
      <Part
        {...common}
        act={t('changeThemes')}
        send={(basis) => describe(networkId, 'themes', themes, basis)}
      >
        <ThemeChoice
          id="themes"
          value={themes}
          onChange={setThemes}
          error={themes.length === 0 ? t('themesNeeded') : undefined}
        />
      </Part>
      <Part
        {...common}
        act={t('changeGeography')}
        send={(basis) => describe(networkId, 'geography', geography.trim() || null, basis)}
      >
        <Textfield
          label={t('geographyOptional')}
          description={t('geographyExplained')}
          value={geography}
          maxLength={60}
          onChange={({ target }) => setGeography(target.value)}
        />
      </Part>
    </>
  );
};
