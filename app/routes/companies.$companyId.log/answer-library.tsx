import { objections } from '~/app/domain/companies/contact-entry';
import { useMessages } from '~/app/i18n/messages';

/** What employers are in doubt about, each with an answer in plain words. */
export function AnswerLibrary() {
  const t = useMessages().specialist.contactLog;
  return (
    <aside className="stack-tight" aria-labelledby="answers">
      <h2 id="answers">{t.libraryTitle}</h2>
      {objections.map((code) => (
        <details key={code} className="answer">
          <summary>{t.librarySays(t.objections[code].says)}</summary>
          <p>{t.objections[code].answer}</p>
        </details>
      ))}
    </aside>
  );
}
