import type { ReactNode } from 'react';
import { caseloadGuides } from '../domain/profiles/caseload';
import { useMessages } from '../i18n/messages';
import { FinePrint } from '../ui/fine-print';

/** What is usual elsewhere, with its source: to set a number beside, never a limit. */
export function CaseloadGuides({ children }: { children?: ReactNode }) {
  const t = useMessages().caseload;
  return (
    <FinePrint>
      <p>
        <strong>{t.guideTitle}</strong> {t.guideText}
      </p>
      <ul>
        {caseloadGuides.map(({ who, least, most }) => (
          <li key={who}>{t.guides[who](least, most)}</li>
        ))}
      </ul>
      {children}
    </FinePrint>
  );
}
