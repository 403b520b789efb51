import type { FieldDifference } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';

type Parts = NonNullable<FieldDifference['parts']>;

interface DiffTextProps {
  readonly parts: Parts;
  readonly lang?: string;
}

/** One text with what was added and removed in it; a screen reader hears which is which. */
export const DiffText = ({ parts, lang }: DiffTextProps) => {
  const { t } = useTranslation('components');
  return (
    <p className="diff-text">
      {parts.map(({ kind, text }, n) => {
        if (kind === 'same')
          return (
            <span key={n} lang={lang}>
              {text}
            </span>
          );
        const Marked = kind === 'added' ? 'ins' : 'del';
        return (
          <Marked key={n}>
            <span className="ds-sr-only">
              {t(kind === 'added' ? 'diff.addedText' : 'diff.removedText')}
            </span>
            <span lang={lang}>{text}</span>
          </Marked>
        );
      })}
    </p>
  );
};
