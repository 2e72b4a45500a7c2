import type { ReactNode } from 'react';

/** What must be said but is not why one came: sources, dates, reservations. Smaller, never hidden. */
export function FinePrint({ children }: { children: ReactNode }) {
  return <div className="fine-print">{children}</div>;
}
