import type { ReactNode } from 'react';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = {
  children: ReactNode;
  tone?: ButtonTone;
  /** What the form is asked to do; sent as `name="intent"`. */
  intent?: string;
  /** Another name than `intent`, with its value. */
  name?: string;
  value?: string;
  /** Fill the line, also on wide screens. */
  isWide?: boolean;
  /** Submit without the browser's own checks: saving a draft, going back. */
  skipsValidation?: boolean;
  /** Added for screen readers where the visible words are the same on several buttons. */
  about?: string;
};

/** A submit button. A page has one primary button; the rest are secondary or quiet. */
export function Button(props: ButtonProps) {
  const { children, tone = 'primary', intent, name, value, isWide, skipsValidation, about } = props;
  return (
    <button
      type="submit"
      className={`button button--${tone}${isWide ? ' button--wide' : ''}`}
      name={intent ? 'intent' : name}
      value={intent ?? value}
      formNoValidate={skipsValidation}
    >
      {children}
      {about ? <span className="visually-hidden"> {about}</span> : null}
    </button>
  );
}
