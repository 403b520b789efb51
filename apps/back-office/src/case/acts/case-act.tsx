import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Act } from '../../api/act.ts';
import { isStale } from '../../api/problem.ts';
import { keptReason } from '../../components/dialog/kept-reason.ts';
import { ConfirmDialog } from '../../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../../components/form/act-button.tsx';
import type { SeenCase } from '../case-frame.tsx';
import type { texts } from '../texts/nb.ts';
import { StaleCase } from './stale-case.tsx';

interface CaseActProps {
  readonly name: keyof typeof texts.acts;
  readonly seen: Pick<SeenCase, 'one'>;
  /** The act with its words; undefined while something else lacks, which the field says itself. */
  readonly actOf: (words: string) => Act<unknown> | undefined;
  readonly children?: ReactNode;
  readonly dangerous?: boolean;
  readonly withoutWords?: boolean;
  /** How much it stands out; what is done to a line of a list is small. */
  readonly weight?: 'primary' | 'secondary' | 'small';
}

/** One thing to do with a case: a button, then what it leads to, the words it needs, and the act. */
export const CaseActDialog = (props: CaseActProps) => {
  const {
    name,
    seen,
    actOf,
    children,
    dangerous = false,
    withoutWords,
    weight = 'secondary',
  } = props;
  const { t } = useTranslation('case');
  const queries = useQueryClient();
  const title = t(`acts.${name}.title`);
  const [open, setOpen] = useState(false);
  const [time, again] = useState(0);
  const [wanted, want] = useState<Act<unknown>>();
  const close = () => setOpen(false);
  const done = () => {
    keptReason.forget(title);
    close();
    again(time + 1);
  };
  const doing = useAct<unknown>({ onDone: done });
  const stale = isStale(doing.error);
  const confirm = (words: string) => {
    const act = actOf(words);
    if (!act) return;
    want(act);
    doing.mutate(act);
  };
  const takeNew = () => {
    doing.reset();
    void queries.invalidateQueries();
    done();
  };
  return (
    <>
      <ActButton
        variant={weight === 'small' ? 'tertiary' : weight}
        {...(weight === 'small' && { 'data-size': 'sm' })}
        {...(dangerous && { 'data-color': 'danger' })}
        onClick={() => setOpen(true)}
      >
        {t(`acts.${name}.button`)}
      </ActButton>
      <ConfirmDialog
        key={time}
        open={open}
        close={close}
        title={title}
        act={t(`acts.${name}.button`)}
        dangerous={dangerous}
        reason={withoutWords ? false : t(`acts.${name}.words`)}
        busy={doing.isPending}
        error={stale ? null : doing.error}
        confirm={confirm}
      >
        <div className="stack">
          <p>{t(`acts.${name}.explained`)}</p>
          {doing.error && stale && (
            <StaleCase
              applicationId={seen.one.applicationId}
              error={doing.error}
              keepMine={() => wanted && doing.mutate({ ...wanted, seen: null })}
              takeNew={takeNew}
            />
          )}
          {children}
        </div>
      </ConfirmDialog>
    </>
  );
};
