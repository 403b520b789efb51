import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { ErrorSummary } from '../components/form/error-summary.tsx';
import { isEmpty } from '../document/content.ts';
import { FieldValue } from '../document/field-value.tsx';
import { fileSize } from '../format/numbers.ts';
import { PageLink } from '../url/page-link.tsx';
import { faultsIn } from './faults.ts';
import { PresentForm } from './present.form.tsx';
import { useFaultWords } from './use-fault-words.ts';
import { WritingFrame, type Written } from './writing-frame.tsx';
import { draftAttachments } from './writing.api.ts';

const Check = (written: Written) => {
  const { one, form, draft, writing, lang } = written;
  const { t } = useTranslation('writing');
  const { t: texts } = useTranslation('document');
  const { t: common } = useTranslation('components');
  const words = useFaultWords();
  const files = useView(draftAttachments(one.applicationId)).data?.body.attachments ?? [];
  const { content, pages, pageLimit } = writing;
  const base = `/applications/${one.applicationId}/draft`;
  const faults = faultsIn(form, content, writing.version === draft.version ? draft.problems : []);
  const said = faults.flatMap(({ field, kind }) => {
    const of = form.fields.find(({ id }) => id === field);
    return of
      ? [{ field, message: words(of, kind), to: `${base}/${field}`, search: { check: '1' } }]
      : [];
  });
  const changeLink = (part: string, label: string) => (
    <PageLink
      to={`${base}/${part}`}
      search={{ check: '1' }}
      className="ds-link no-print"
      aria-label={common('summary.changeField', { field: label })}
    >
      {common('summary.change')}
    </PageLink>
  );
  return (
    <>
      <ErrorSummary faults={said} tried={one.applicationId} />
      <p>{t('pages', { pages, pageLimit })}</p>
      <div className="document">
        {form.fields.map((field) => (
          <section key={field.id} id={field.id} className="document-field">
            <div className="checked-heading">
              <h2 lang={form.language}>{field.label}</h2>
              {changeLink(field.id, field.label)}
            </div>
            {isEmpty(content[field.id]) && !field.required ? (
              <p className="subtle">{t('optionalEmpty')}</p>
            ) : (
              <FieldValue field={field} value={content[field.id]} lang={lang} />
            )}
          </section>
        ))}
        {form.attachments.allowed && (
          <section className="document-field">
            <div className="checked-heading">
              <h2>{texts('attachments')}</h2>
              {changeLink('attachments', texts('attachments'))}
            </div>
            {files.length === 0 && <p className="subtle">{texts('noAttachments')}</p>}
            <ul className="files">
              {files.map(({ name, size }) => (
                <li key={name}>
                  {name} <small className="subtle">{fileSize(size)}</small>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <PresentForm
        written={written}
        ready={said.length === 0}
        attachments={files.map(({ sha256 }) => sha256)}
      />
    </>
  );
};

/** The whole application as it will be read, what is left of it, and then before the parties. */
export const CheckPage = () => {
  const { t } = useTranslation('writing');
  return (
    <WritingFrame title={() => t('checkTitle')}>{(written) => <Check {...written} />}</WritingFrame>
  );
};
