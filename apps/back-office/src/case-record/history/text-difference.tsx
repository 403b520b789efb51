import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useView } from '../../api/view.ts';
import { Diff } from '../../components/diff/diff.tsx';
import { Shown } from '../../components/states/shown.tsx';
import { formOf } from '../../document/document.api.ts';
import { useFormat } from '../../format/use-format.ts';
import { textsDifferenceOf } from '../../case/case.api.ts';

/** What a field is called: as the form names it, or what goes along with the form. */
export const useFieldLabel = (cohortId: string) => {
  const { t } = useTranslation('document');
  const { language } = useFormat();
  const form = useView(formOf(cohortId, language)).data?.body;
  return (field: string): string =>
    field === 'attachments'
      ? t('attachments')
      : (form?.fields.find(({ id }) => id === field)?.label ?? field);
};

interface TextDifferenceProps {
  readonly one: Pick<ApplicationAnswer, 'applicationId' | 'cohortId'>;
  readonly from: string;
  readonly to: string;
  readonly lang: string;
}

/** What is another in the newer of two texts. */
export const TextDifference = ({ one, from, to, lang }: TextDifferenceProps) => {
  const shown = useView(textsDifferenceOf(one.applicationId, from, to));
  const labelOf = useFieldLabel(one.cohortId);
  return (
    <Shown of={shown} lines={8}>
      {({ fields }) => <Diff fields={fields} labelOf={labelOf} lang={lang} />}
    </Shown>
  );
};
