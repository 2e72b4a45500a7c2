import { Form } from '@remix-run/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';

type DraftFormProps = {
  children: ReactNode;
  /** Said quietly when the draft was kept, and when it could not be. */
  keptLabel: string;
  notKeptLabel: string;
};

const pauseBeforeKeeping = 700;

/**
 * A form that is kept while it is filled in: within a second after a pause it is sent with the
 * intent `keep`. Without JavaScript it is an ordinary form. The sending goes beside the page's own
 * navigation, so that a lost connection costs a sentence and not the page.
 */
export function DraftForm({ children, keptLabel, notKeptLabel }: DraftFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [isKept, setIsKept] = useState<boolean>();
  const stop = () => clearTimeout(timer.current);
  const keepSoon = () => {
    stop();
    timer.current = setTimeout(async () => {
      if (form.current) setIsKept(await keep(form.current));
    }, pauseBeforeKeeping);
  };
  useEffect(() => stop, []);
  return (
    <Form method="post" className="form" ref={form} onChange={keepSoon} onSubmit={stop}>
      {children}
      <output className="soft small">
        {isKept === undefined ? null : isKept ? keptLabel : notKeptLabel}
      </output>
    </Form>
  );
}

/** True when the server took it: it answers with a redirect, which is not followed. */
async function keep(form: HTMLFormElement): Promise<boolean> {
  const body = new URLSearchParams({ intent: 'keep' });
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value);
  }
  const sending = fetch(form.action, { method: 'POST', body, redirect: 'manual' });
  return sending.then(
    (response) => response.type === 'opaqueredirect',
    () => false,
  );
}
