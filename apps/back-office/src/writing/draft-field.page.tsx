import { useTranslation } from 'react-i18next';
import { NotFound } from '../components/states/not-found.tsx';
import type { Form } from '../document/document.api.ts';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { useUrl } from '../url/url.ts';
import { AttachmentsInput } from './attachments/attachments-input.tsx';
import { faultOf } from './faults.ts';
import { FieldInput } from './inputs/field-input.tsx';
import { useFaultWords } from './use-fault-words.ts';
import { WritingFrame, type Written } from './writing-frame.tsx';

const ATTACHMENTS = 'attachments';

const partsOf = (form: Form): readonly string[] => [
  ...form.fields.map(({ id }) => id),
  ...(form.attachments.allowed ? [ATTACHMENTS] : []),
];

interface PartProps extends Written {
  readonly part: string;
}

const Part = ({ part, one, form, themes, writing, writer, lang }: PartProps) => {
  const words = useFaultWords();
  const [{ check }] = useUrl();
  const field = form.fields.find(({ id }) => id === part);
  if (part === ATTACHMENTS && form.attachments.allowed)
    return <AttachmentsInput applicationId={one.applicationId} />;
  if (!field) return <NotFound />;
  const value = writing.content[part];
  const fault = check ? faultOf(field, value) : undefined;
  return (
    <div className="field-alone">
      <FieldInput
        key={`${part} ${writing.contest ? 'contested' : ''}`}
        field={field}
        value={value}
        change={(now) => writer.change(part, now)}
        fault={fault && words(field, fault)}
        lang={lang}
        themes={themes}
      />
    </div>
  );
};

const Onward = ({ part, one, form }: PartProps) => {
  const { t } = useTranslation('writing');
  const [{ check }] = useUrl();
  const base = `/applications/${one.applicationId}/draft`;
  const next = partsOf(form)[partsOf(form).indexOf(part) + 1];
  return (
    <p className="acts no-print">
      <PageLink
        to={check || !next ? `${base}/check` : `${base}/${next}`}
        className="ds-button"
        data-variant="primary"
      >
        {t(check || !next ? 'onToCheck' : 'onToNext')}
      </PageLink>
      <PageLink to={base} className="ds-button" data-variant="secondary">
        {t('toTasks')}
      </PageLink>
    </p>
  );
};

/** One part of the application, by itself. */
export const DraftFieldPage = () => {
  const { t } = useTranslation('writing');
  const { t: texts } = useTranslation('document');
  const part = useParam('part');
  const title = ({ form }: Pick<Written, 'form'>) =>
    part === ATTACHMENTS
      ? texts('attachments')
      : (form.fields.find(({ id }) => id === part)?.label ?? t('title'));
  return (
    <WritingFrame key={part} title={title}>
      {(written) => (
        <>
          <Part {...written} part={part} />
          <Onward {...written} part={part} />
        </>
      )}
    </WritingFrame>
  );
};
