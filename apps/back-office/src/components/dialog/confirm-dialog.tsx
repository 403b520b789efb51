import { Dialog, Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState, type SubmitEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActError } from '../form/act-error.tsx';
import { keptReason } from './kept-reason.ts';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** What the button says: the act itself, never "OK". */
  readonly act: string;
  readonly dangerous?: boolean;
  /** Whether a reason must be written, and how it is asked for. */
  readonly reason?: string | boolean;
  readonly busy?: boolean;
  readonly error?: Error | null;
  readonly confirm: (reason: string) => void;
}

/** A formal act: what it leads to, a reason where it needs one, and the act's own name on the button. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { open, close, title, act, children, reason, busy = false, error = null } = props;
  const { t } = useTranslation('components');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [written, write] = useState(() => keptReason.of(title));
  const [fault, setFault] = useState('');
  useEffect(() => {
    const opener = open && document.activeElement;
    if (!(opener instanceof HTMLElement)) return undefined;
    return () => opener.focus(); // The browser does so when a dialog is closed, not when it is taken away.
  }, [open]);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (open) return;
    dialog.current?.close();
    keptReason.forget(title);
  }, [open, title]);
  useEffect(() => () => keptReason.forget(title), [title]);
  const confirm = (event: SubmitEvent) => {
    event.preventDefault();
    const lacking = Boolean(reason) && written.trim() === '';
    setFault(lacking ? t('confirm.reasonNeeded') : '');
    if (lacking) return;
    keptReason.keep(title, written.trim());
    props.confirm(written.trim());
  };
  return (
    <Dialog
      ref={dialog}
      data-color="accent"
      closeButton={t('confirm.close')}
      onClose={close}
      aria-labelledby={id}
    >
      <form onSubmit={confirm} className="stack" noValidate>
        <Heading level={2} data-size="sm" id={id}>
          {title}
        </Heading>
        <div>{children}</div>
        {reason && (
          <Textfield
            multiline
            rows={4}
            maxLength={4000}
            label={typeof reason === 'string' ? reason : t('confirm.reason')}
            value={written}
            error={fault}
            onChange={({ target }) => write(target.value)}
          />
        )}
        <ActError error={error} />
        <div className="acts">
          <Button type="submit" loading={busy} {...(props.dangerous && { 'data-color': 'danger' })}>
            {act}
          </Button>
          <Button variant="secondary" onClick={close}>
            {t('confirm.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
