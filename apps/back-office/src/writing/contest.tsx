import { useTranslation } from 'react-i18next';
import { StaleEdit } from '../components/form/stale-edit.tsx';
import type { Form } from '../document/document.api.ts';
import type { DraftWriter, Writing } from './draft/draft-writer.ts';

interface ContestProps {
  readonly contest: NonNullable<Writing['contest']>;
  readonly form: Form;
  readonly writer: DraftWriter;
}

/** A colleague was first with the same fields: which, who, when; and the choice. */
export const Contest = ({ contest, form, writer }: ContestProps) => {
  const { t } = useTranslation('writing');
  const labelOf = (field: string) => form.fields.find(({ id }) => id === field)?.label ?? field;
  return (
    <StaleEdit
      meanwhile={contest.fields.map((field) => ({
        key: field,
        sentence: t('alsoWritten', { field: labelOf(field) }),
        person: contest.savedBy,
        at: contest.savedAt ?? new Date().toISOString(),
      }))}
      keepMine={() => {
        writer.keepMine();
        void writer.save();
      }}
      takeNew={() => {
        writer.takeTheirs();
        void writer.save();
      }}
    />
  );
};
