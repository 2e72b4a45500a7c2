import { Form } from '@remix-run/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';

type DraftFormProps = {
  children: ReactNode;
  /** Said quietly when the draft was kept, and when it could not be. */
  keptLabel: string;
  notKeptLabel: string;
  /** Said when the server did not take what is written: sending it shows why. */
  refusedLabel: string;
};

const pauseBeforeKeeping = 700;

/**
 * A form that is kept while it is filled in: within a second after a pause it is sent with the
 * intent `keep`. Without JavaScript it is an ordinary form. The sending goes beside the page's own
 * navigation, so that a lost connection costs a sentence and not the page.
 */
export function DraftForm({ children, keptLabel, notKeptLabel, refusedLabel }: DraftFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [kept, setKept] = useState<Keeping>();
  const stop = () => clearTimeout(timer.current);
  const keepSoon = () => {
    stop();
    timer.current = setTimeout(async () => {
      if (form.current) setKept(await keep(form.current));
    }, pauseBeforeKeeping);
  };
  useEffect(() => stop, []);
  return (
    <Form method="post" className="form" ref={form} onChange={keepSoon} onSubmit={stop}>
      {children}
      <output className="soft small">
        {kept && { kept: keptLabel, lost: notKeptLabel, refused: refusedLabel }[kept]}
      </output>
    </Form>
  );
}

type Keeping = 'kept' | 'refused' | 'lost';

/** Kept when the server answers with a redirect, which is not followed; refused with a 422. */
async function keep(form: HTMLFormElement): Promise<Keeping> {
  const body = new URLSearchParams({ intent: 'keep' });
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value);
  }
  const sending = fetch(form.action, { method: 'POST', body, redirect: 'manual' });
  return sending.then(
    ({ type, status }) =>
      type === 'opaqueredirect' ? 'kept' : status === 422 ? 'refused' : 'lost',
    () => 'lost',
  );
}
