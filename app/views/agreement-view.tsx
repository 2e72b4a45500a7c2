import type { AgreementDocument } from '../domain/agreements/agreement-document';
import { useMessages } from '../i18n/messages';
import { AgreementSheet } from '../ui/agreement-sheet';
import { Tag, type TagTone } from '../ui/tag';
import { sheetOfAgreement } from './sheet-of-agreement';

const tones: Partial<Record<AgreementDocument['status'], TagTone>> = {
  'in-force': 'done',
  sent: 'waiting',
  'change-asked': 'attention',
  'decision-overdue': 'attention',
  declined: 'stopped',
  withdrawn: 'stopped',
};

interface AgreementViewProps {
  readonly document: AgreementDocument;
  readonly level?: 1 | 2;
}

/** The agreement as the one document all parties have: the same words on screen and on paper. */
export function AgreementView({ document, level }: AgreementViewProps) {
  const { agreement: t, site } = useMessages();
  const sheet = sheetOfAgreement(document, t);
  return (
    <AgreementSheet
      name={site.name}
      level={level}
      title={sheet.title}
      reference={sheet.reference}
      status={<Tag tone={tones[document.status] ?? 'plain'}>{sheet.status}</Tag>}
      parties={{ title: t.sheet.parties, items: sheet.parties }}
      dates={{ title: t.sheet.dates, items: sheet.dates }}
      sections={sheet.sections.map(({ title, lines, isWide }) => ({
        title,
        isWide,
        content: <Lines lines={lines} />,
      }))}
      statement={sheet.statement}
      acceptances={{ title: t.sheet.acceptances, items: sheet.acceptances }}
      seal={sheet.seal === null ? undefined : { label: t.sheet.seal, value: sheet.seal }}
    />
  );
}

/** One line is a sentence; several are a list. */
function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
