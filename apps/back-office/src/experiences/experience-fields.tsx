import type { NetworkTheme } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../components/form/error-summary.tsx';
import { faultAt, lacking } from '../components/form/lacking.ts';
import { ThemeChoice } from '../networks/theme-choice.tsx';

/** An experience while it is written. */
export interface Written {
  readonly title: string;
  readonly done: string;
  readonly gave: string;
  readonly themes: NetworkTheme[];
}

type Needed = 'titleNeeded' | 'doneNeeded' | 'themesNeeded';

export const writtenFaults = (
  { title, done, themes }: Written,
  t: (key: Needed) => string,
): readonly FieldFault[] =>
  lacking(
    ['title', title, t('titleNeeded')],
    ['done', done, t('doneNeeded')],
    ['themes', themes.join(), t('themesNeeded')],
  );

export const tellingOf = ({ title, done, gave, themes }: Written) => ({
  themes,
  text: { title: title.trim(), done: done.trim(), gave: gave.trim() },
});

interface ExperienceFieldsProps {
  readonly written: Written;
  readonly onChange: (written: Written) => void;
  readonly faults: readonly FieldFault[];
}

export const ExperienceFields = ({ written, onChange, faults }: ExperienceFieldsProps) => {
  const { t } = useTranslation('experiences');
  return (
    <>
      <Textfield
        id="title"
        label={t('name')}
        value={written.title}
        maxLength={200}
        error={faultAt(faults, 'title')}
        onChange={({ target }) => onChange({ ...written, title: target.value })}
      />
      <Textfield
        id="done"
        multiline
        rows={6}
        label={t('done')}
        value={written.done}
        maxLength={8000}
        error={faultAt(faults, 'done')}
        onChange={({ target }) => onChange({ ...written, done: target.value })}
      />
      <Textfield
        multiline
        rows={6}
        label={t('gave')}
        value={written.gave}
        maxLength={8000}
        onChange={({ target }) => onChange({ ...written, gave: target.value })}
      />
      <ThemeChoice
        id="themes"
        value={written.themes}
        error={faultAt(faults, 'themes')}
        onChange={(themes) => onChange({ ...written, themes })}
      />
    </>
  );
};
