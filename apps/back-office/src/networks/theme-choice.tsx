import type { NetworkTheme } from '@samanom/contracts/networks';
import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { themes, useThemeName } from '../components/themes.tsx';

interface ThemeChoiceProps {
  readonly id: string;
  readonly value: readonly NetworkTheme[];
  readonly onChange: (themes: NetworkTheme[]) => void;
  readonly error?: string;
}

/** One theme or several. */
export const ThemeChoice = ({ id, value, onChange, error }: ThemeChoiceProps) => {
  const { t } = useTranslation('networks');
  const nameOf = useThemeName();
  const toggle = (theme: NetworkTheme) =>
    onChange(themes.filter((one) => (one === theme ? !value.includes(one) : value.includes(one))));
  return (
    <Fieldset>
      <Fieldset.Legend>{t('themes')}</Fieldset.Legend>
      {themes.map((theme, n) => (
        <Checkbox
          key={theme}
          {...(n === 0 && { id })}
          label={nameOf(theme)}
          value={theme}
          checked={value.includes(theme)}
          onChange={() => toggle(theme)}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
};
