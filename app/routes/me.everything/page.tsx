import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Fold } from '~/app/ui/fold';
import type { Everything } from '~/app/usecases/profiles/read-everything';
import { UnreadableNotice } from '~/app/views/unreadable-notice';
import { PrintPage } from '~/app/views/print-page';
import { partsOf, type PagePart } from './parts-of';

/**
 * Everything stored about her, both layers, in plain words; made to be printed too. Contents first,
 * and what is long is folded to its title.
 */
export function EverythingPage({ everything }: { everything: Everything }) {
  const t = useMessages().jobseeker;
  const parts = partsOf(everything, t);
  return (
    <PlainFrame title={t.everything.title} lead={t.everything.lead}>
      <UnreadableNotice unreadable={everything.unreadable} />
      <nav aria-labelledby="contents" className="stack-tight screen-only">
        <h2 id="contents">{t.everything.contents}</h2>
        <ul className="contents">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <PrintPage />
      {parts.map((part) => (
        <Part key={part.id} {...part} />
      ))}
      <p className="screen-only">
        <a className="back-link" href="/me">
          {t.back}
        </a>
      </p>
    </PlainFrame>
  );
}

function Part({ id, title, isFolded, content }: PagePart) {
  if (isFolded) {
    return (
      <Fold id={id} title={title}>
        {content}
      </Fold>
    );
  }
  return (
    <section id={id} className="stack-tight">
      <h2>{title}</h2>
      {content}
    </section>
  );
}
