import type { ApplicationAnswer, DraftAnswer } from '@samanom/contracts/intake';
import { useCallback, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { caseOf, cohortOf } from '../case/case.api.ts';
import { useWrittenForm } from '../case/municipalities.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Shown } from '../components/states/shown.tsx';
import { formOf, type Form } from '../document/document.api.ts';
import { useFormat } from '../format/use-format.ts';
import { useAsOf } from '../url/as-of.ts';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { Contest } from './contest.tsx';
import type { DraftWriter, Writing } from './draft/draft-writer.ts';
import { useWriting } from './draft/use-writing.ts';
import { SavedLine } from './saved-line.tsx';
import { draftOf } from './writing.api.ts';
import './writing.css';

/** A draft as one writes on it. */
export interface Written {
  readonly one: ApplicationAnswer;
  readonly form: Form;
  readonly draft: DraftAnswer;
  readonly themes: readonly string[];
  readonly writing: Writing;
  readonly writer: DraftWriter;
  /** What it is written in, as a browser names it. */
  readonly lang: string;
}

interface WritingFrameProps {
  readonly title: (written: Pick<Written, 'one' | 'form'>) => string;
  readonly children: (written: Written) => ReactNode;
}

type Loaded = Omit<Written, 'writing' | 'writer' | 'lang'> & {
  readonly children: WritingFrameProps['children'];
  /** Asks anew what the form has to say of what is saved. */
  readonly ask: () => void;
};

const Open = ({ children, ask, ...loaded }: Loaded) => {
  const lang = useWrittenForm(loaded.one.lead);
  const { writing, writer } = useWriting(loaded.draft);
  const newer = writing.state === 'saved' && writing.version > loaded.draft.version;
  useEffect(() => {
    if (newer) ask();
  }, [newer, writing.version, ask]);
  return (
    <>
      <SavedLine writing={writing} form={loaded.form} retry={() => void writer.save()} />
      {writing.contest && <Contest contest={writing.contest} form={loaded.form} writer={writer} />}
      {children({ ...loaded, writing, writer, lang })}
    </>
  );
};

const isOpen = ({ status }: ApplicationAnswer): boolean =>
  ['drafted', 'presented', 'returned'].includes(status);

const Closed = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation('writing');
  return (
    <Empty title={t('closedTitle')}>
      <p>{t('closed')}</p>
      <PageLink to={`/applications/${applicationId}`}>{t('toCase')}</PageLink>
    </Empty>
  );
};

/** Every page of writing: what it is called, whether it is saved, and who else was here. */
export const WritingFrame = ({ title, children }: WritingFrameProps) => {
  const { t } = useTranslation('writing');
  const { language } = useFormat();
  const asOf = useAsOf();
  const applicationId = useParam('applicationId');
  const application = useView(caseOf(applicationId));
  const cohortId = application.data?.body.cohortId ?? '';
  const known = { enabled: cohortId !== '' };
  const form = useView(formOf(cohortId, language), { ...known, keep: true });
  const cohort = useView(cohortOf(cohortId), known);
  const draft = useView(draftOf(applicationId));
  const { refetch } = draft;
  const ask = useCallback(() => void refetch(), [refetch]);
  const [one, asked] = [application.data?.body, form.data?.body];
  return (
    <div className="writing">
      <PageHeading title={one && asked ? title({ one, form: asked }) : t('title')} />
      <Shown of={application}>
        {(shown) =>
          !isOpen(shown) || asOf ? (
            <Closed applicationId={applicationId} />
          ) : (
            <Shown of={form}>
              {(fields) => (
                <Shown of={cohort}>
                  {({ themes }) => (
                    <Shown of={draft}>
                      {(saved) => (
                        <Open one={shown} form={fields} themes={themes} draft={saved} ask={ask}>
                          {children}
                        </Open>
                      )}
                    </Shown>
                  )}
                </Shown>
              )}
            </Shown>
          )
        }
      </Shown>
    </div>
  );
};
