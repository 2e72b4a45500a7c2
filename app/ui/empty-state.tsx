import type { ReactNode } from 'react';

type EmptyStateProps = {
  title: string;
  /** Why it is empty and what fills it. */
  children?: ReactNode;
  /** The next step, usually a `ButtonLink`. */
  action?: ReactNode;
};

/** Nothing here yet, and the step that changes it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <span className="empty-state__tiles" aria-hidden="true">
        <span />
        <span />
        <span />
      </span>
      <p className="empty-state__title">{title}</p>
      {children ? <div>{children}</div> : null}
      {action}
    </div>
  );
}
