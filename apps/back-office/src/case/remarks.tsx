import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PersonName } from '../components/people/person-name.tsx';
import { formOf } from '../document/document.api.ts';
import { useFormat } from '../format/use-format.ts';
import { remarksOf } from './case.api.ts';
import type { SeenCase } from './case-frame.tsx';

/** What the secretariat has said to the applicants about their text. */
export const Remarks = ({ seen: { one } }: { readonly seen: SeenCase }) => {
  const { t } = useTranslation('case');
  const { t: texts } = useTranslation('document');
  const { moment, language } = useFormat();
  const remarks = useView(remarksOf(one.applicationId), { enabled: one.sent.length > 0 });
  const form = useView(formOf(one.cohortId, language)).data?.body;
  const rows = remarks.data?.body.rows ?? [];
  if (rows.length === 0) return null;
  const labelOf = (field: string) => form?.fields.find(({ id }) => id === field)?.label ?? field;
  return (
    <section aria-labelledby="remarks" className="case-part">
      <Heading level={2} data-size="xs" id="remarks">
        {t('remarks')}
      </Heading>
      <ul className="said">
        {rows.map(({ remarkId, field, remark, person, at }) => (
          <li key={remarkId}>
            {field && <strong lang={form?.language}>{labelOf(field)}: </strong>}
            {remark === null ? (
              <em>{texts('erased')}</em>
            ) : (
              <span lang="no" className="written">
                {remark}
              </span>
            )}{' '}
            <small className="subtle">
              {person && <PersonName id={person} />}, {moment(at)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};
