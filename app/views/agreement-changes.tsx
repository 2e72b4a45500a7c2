import type { TermsChange } from '../domain/agreements/changes-in-terms';
import { useMessages } from '../i18n/messages';
import { SummaryList } from '../ui/summary-list';
import { wordsOfTerms } from './words-of-terms';

interface AgreementChangesProps {
  readonly changes: readonly TermsChange[];
  readonly isJobseeker: boolean;
}

/** What is new in an agreement since the text its reader had before: each field, before and now. */
export function AgreementChanges({ changes, isJobseeker }: AgreementChangesProps) {
  const { agreement } = useMessages();
  const t = agreement.changes;
  if (changes.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <p>{isJobseeker ? t.jobseekerLead : t.employerLead}</p>
      <SummaryList
        rows={changes.map(({ field, before, after }) => {
          const [old, now] = [before, after].map((value) => wordsOfTerms(field, value, agreement));
          return {
            term: t.fields[field],
            value: (
              <>
                <Said label={t.before} lines={onlyIn(old!, now!)} />
                <Said label={t.after} lines={onlyIn(now!, old!)} isNew />
              </>
            ),
          };
        })}
      />
    </section>
  );
}

/** Of a list only the lines that the other does not have; all of them where only the order is new. */
function onlyIn(lines: readonly string[], others: readonly string[]): readonly string[] {
  const own = lines.filter((line) => !others.includes(line));
  return own.length === 0 && others.every((line) => lines.includes(line)) ? lines : own;
}

function Said({ label, lines, isNew }: { label: string; lines: readonly string[]; isNew?: true }) {
  const t = useMessages().agreement.changes;
  const text = lines.length === 0 ? t.unsaid : lines.join('\n');
  return (
    <p>
      <span className="soft">{label}</span> {isNew ? <strong>{text}</strong> : text}
    </p>
  );
}
