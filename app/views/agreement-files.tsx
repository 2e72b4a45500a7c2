import { isInForce } from '../domain/agreements/agreement-status';
import type { AgreementDocument } from '../domain/agreements/agreement-document';
import { useMessages } from '../i18n/messages';

interface AgreementFilesProps {
  readonly document: Pick<AgreementDocument, 'status' | 'contentHash'>;
  /** The agreement's own page for the one who reads. */
  readonly page: string;
}

/** What may be taken home: the text once it is sent, and its days while the agreement is in force. */
export function AgreementFiles({ document, page }: AgreementFilesProps) {
  const t = useMessages().agreement;
  const { status, contentHash } = document;
  if (contentHash === null) return null;
  return (
    <ul>
      <li>
        <a href={`${page}/pdf`}>{t.pdf}</a>
      </li>
      {isInForce(status) ? (
        <li>
          <a href={`${page}/calendar`}>{t.calendar}</a>
        </li>
      ) : null}
    </ul>
  );
}
