import type { ReactNode } from 'react';

type FoldProps = {
  /** What an address leads to. */
  id?: string;
  title: string;
  /** What stands inside, in a few words: enough to leave it closed. */
  about?: ReactNode;
  /** What is wrong or missing inside; a fold without it needs no opening. */
  missing?: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
};

/** A section folded to its title and what it says; an address of a field within opens it. */
export function Fold({ id, title, about, missing, isOpen, children }: FoldProps) {
  return (
    <details id={id} className="fold" open={isOpen}>
      <summary className="fold__summary">
        <h2 className="fold__title">{title}</h2>
        {about ? <span className="fold__about">{about}</span> : null}
        {missing ? <span className="fold__missing">{missing}</span> : null}
      </summary>
      <div className="fold__content stack">{children}</div>
    </details>
  );
}
